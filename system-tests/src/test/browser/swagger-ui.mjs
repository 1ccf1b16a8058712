// A person signs in on Swagger UI with the authorization code and PKCE, runs a call, and is refused one in Danish.
// usage: node swagger-ui.mjs BASE_URL USER light|keycloak FOLDER_FOR_SCREENSHOTS CHROMIUM; prints one JSON object.
import { chromium } from 'playwright-core';

const [base, user, provider, folder, executablePath] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath,
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'],
});
const outcome = { foreign: [] };
try {
  const context = await browser.newContext({ locale: 'da-DK', viewport: { width: 1280, height: 1100 } });
  context.on('request', request => {
    if (!['localhost', '127.0.0.1'].includes(new URL(request.url()).hostname) && request.url().startsWith('http')) {
      outcome.foreign.push(request.url());
    }
  });
  context.on('request', request => {
    if (request.url().includes('code_challenge=')) {
      outcome.challenge = new URL(request.url()).searchParams.get('code_challenge_method');
    }
  });
  const page = await context.newPage();
  await page.goto(`${base}/q/swagger-ui`);
  await signIn(page, context);
  await page.screenshot({ path: `${folder}/1-signed-in.png` });
  outcome.listed = await call(page, 'listCases', {});
  await page.screenshot({ path: `${folder}/2-a-call.png` });
  outcome.refused = await call(page, 'getCase', { handle: 'K-00000000000000000000000000' });
  await page.screenshot({ path: `${folder}/3-a-danish-problem.png` });
} finally {
  await browser.close();
  console.log(JSON.stringify(outcome));
}

async function signIn(page, context) {
  await page.locator('button.authorize').first().click();
  const dialog = page.locator('.modal-ux');
  const flow = dialog.locator('.auth-container').filter({ hasText: /authorization_?code/i }).first();
  const popup = context.waitForEvent('page');
  await flow.locator('button.authorize').click();
  const login = await popup;
  if (provider === 'keycloak') {
    await login.fill('#username', user);
    await login.fill('#password', 'demo');
    await login.click('#kc-login');
  } else {
    await login.click(`#user-${user}`);
  }
  await flow.locator('button', { hasText: 'Logout' }).waitFor();
  await dialog.locator('button.close-modal').click();
}

async function call(page, operation, parameters) {
  const block = page.locator(`.opblock[id$="-${operation}"]`);
  await block.locator('.opblock-summary-control').click();
  await block.locator('button.try-out__btn').click();
  for (const [name, value] of Object.entries(parameters)) {
    await block.locator(`tr[data-param-name="${name}"] input`).fill(value);
  }
  await block.locator('button.execute').click();
  const answer = block.locator('.live-responses-table .response');
  await answer.locator('.response-col_status').waitFor();
  await answer.scrollIntoViewIfNeeded();
  return {
    status: (await answer.locator('.response-col_status').innerText()).trim().split('\n')[0],
    text: await answer.innerText(),
  };
}
