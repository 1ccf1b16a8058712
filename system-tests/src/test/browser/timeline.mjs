// Opens the timeline of a case as a page to print, in Danish and in English, and looks at it.
// usage: TOKEN=... node timeline.mjs PAGE FOLDER_FOR_SCREENSHOTS CHROMIUM; prints one JSON object.
import { chromium } from 'playwright-core';

const [address, folder, executablePath] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath,
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'],
});
const outcome = {};
try {
  for (const [language, locale] of [['da', 'da-DK'], ['en', 'en-GB']]) {
    outcome[language] = await look(language, locale);
  }
} finally {
  await browser.close();
  console.log(JSON.stringify(outcome));
}

async function look(language, locale) {
  const context = await browser.newContext({
    locale,
    viewport: { width: 1000, height: 1400 },
    extraHTTPHeaders: { Authorization: `Bearer ${process.env.TOKEN}`, 'Accept-Language': language },
  });
  const requests = [];
  const complaints = [];
  context.on('request', request => {
    if (!request.url().endsWith('/favicon.ico')) {
      requests.push(request.url());
    }
  });
  const page = await context.newPage();
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) {
      complaints.push(message.text());
    }
  });
  await page.goto(address);
  await page.locator('table').waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: `${folder}/${language}.png`, fullPage: true });
  const seen = {
    language: await page.locator('html').getAttribute('lang'),
    title: await page.title(),
    rows: await page.locator('tbody tr').count(),
    table: await page.locator('table').evaluate(table => getComputedStyle(table).borderCollapse),
    text: await page.locator('body').innerText(),
    requests,
    complaints,
  };
  await context.close();
  return seen;
}
