-- opens one case after the other, each from a referral and with a match token of its own: arguments are the first referral and how many each thread has
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(arguments)
  first = tonumber(arguments[1]) + number * tonumber(arguments[2])
  done = 0
end

function request()
  done = done + 1
  wrk.headers["Idempotency-Key"] = string.format("bench-%d", first + done)
  return wrk.format("POST", nil, nil, string.format(
    '{"referralId":"R-%026d","matchToken":"Q-%026d","kind":"VICTIM_TRACK","stayBasis":"NO_LAWFUL_STAY","ageState":"ADULT"}',
    first + done, first + done))
end
