// Opens what `toasoan-cli demo` exports in Debian's Chromium and holds it against the standards: valid HTML and styles,
// those for print included (vnu), accessible (axe-core), complete and still at every width and on paper, nothing asked of
// the network.
// Usage: node check.mjs TOASOAN_CLI WORK_FOLDER.  The last line is "N passed, N failed".

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [cli, work] = process.argv.slice(2);
const require = createRequire(join(work, 'package.json'));
const puppeteer = require('puppeteer-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const vnu = require('vnu-jar');

let passed = 0;
let failed = 0;
function check(name, good, why = '') {
    if (good) ++passed;
    else ++failed;
    console.log(`${good ? 'ok    ' : 'FAILED'} ${name}${good ? '' : `: ${why}`}`);
}

const folder = mkdtempSync(join(tmpdir(), 'toasoan-web-'));
execFileSync(cli, ['demo', '--to', folder]);
const page = readdirSync(folder).find(name => name.endsWith('.html'));

let validity = '';
try {
    execFileSync('java', ['-jar', vnu, '--errors-only', join(folder, page)], { stdio: ['ignore', 'ignore', 'pipe'] });
} catch (problem) {
    validity = String(problem.stderr || problem);
}
check('the page is valid HTML with valid styles', validity === '', validity);

const browser = await puppeteer.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
           '--disable-component-update', '--disable-sync'],
});
try {
    for (const scheme of ['light', 'dark']) {
        const tab = await browser.newPage();
        const asked = [];
        const complaints = [];
        tab.on('request', request => asked.push(request.url()));
        tab.on('console', message => complaints.push(message.text()));
        await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await tab.setViewport({ width: 1200, height: 900 });
        await tab.goto(pathToFileURL(join(folder, page)).href);

        check(`${scheme}: asks for nothing but its own files`, asked.every(url => url.startsWith('file:') || url.startsWith('data:')), asked.join(' '));
        check(`${scheme}: the browser has nothing to complain of`, complaints.length === 0, complaints.join(' '));
        const pictures = await tab.$$eval('article img', all => all.map(i => i.complete && i.naturalWidth > 0 && i.width > 0 && i.hasAttribute('width') && i.hasAttribute('height')));
        check(`${scheme}: every picture is there, with its dimensions`, pictures.length > 0 && pictures.every(Boolean), JSON.stringify(pictures));
        for (const width of [320, 360, 768, 1200]) {
            await tab.setViewport({ width, height: 800 });
            const over = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
            check(`${scheme}: fits ${width} px`, over <= 0, `${over} px too wide`);
        }
        const client = await tab.createCDPSession(); // the page's own policy forbids injected scripts
        await client.send('Page.setBypassCSP', { enabled: true });
        await tab.reload();
        await tab.evaluate(axe);
        const found = await tab.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'best-practice'] }));
        check(`${scheme}: accessible`, found.violations.length === 0, found.violations.map(v => `${v.id} (${v.nodes.length}): ${v.nodes[0].html}`).join('; '));

        // On paper: light whatever the screen, nothing beside the sheet, every letter and picture there.
        await tab.emulateMediaType('print');
        await tab.setViewport({ width: 642, height: 900 }); // A4 without its margins
        const paper = await tab.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]);
        check(`${scheme}: prints dark on white`, paper.join(' ') === 'rgb(255, 255, 255) rgb(0, 0, 0)', paper.join(' '));
        const beside = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        check(`${scheme}: fits the paper`, beside <= 0, `${beside} px too wide`);
        const printed = await tab.evaluate(() => window.axe.run({ runOnly: ['color-contrast'] }));
        check(`${scheme}: prints with contrast`, printed.violations.length === 0, printed.violations.map(v => v.nodes[0].html).join('; '));
        const pdf = join(folder, `${scheme}.pdf`);
        await tab.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
        const letters = text => text.normalize('NFC').replace(/\s+/g, '');
        const onPaper = letters(execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }));
        const parts = await tab.$$eval('.masthead > *, main h1, main h2, main h3, main p, main li, main figcaption, main time', all => all.map(part => part.innerText));
        const lost = parts.filter(part => !onPaper.includes(letters(part)));
        check(`${scheme}: every word is on the paper`, parts.length > 5 && lost.length === 0, lost.join(' | '));
        const images = execFileSync('pdfimages', ['-list', pdf], { encoding: 'utf8' }).split('\n').filter(line => / image /.test(line)).length;
        check(`${scheme}: every picture is on the paper`, images === pictures.length, `${images} of ${pictures.length}`);
        await tab.close();
    }
} finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
