-- Of what has fired before a board told what is open: requests that wait for their answer are settled with it.
update deadline set stays_open = true where state = 'FIRED' and type in ('UDL_ANSWER', 'CMM_ANSWER');
