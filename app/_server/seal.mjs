import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { addressOf, filesUnder, out } from './project.mjs';

/** The headers of every answer. Pages have a content security policy of their own besides. */
const COMMON = {
  // Of this host alone: others below its name may not be ready for it.
  'Strict-Transport-Security': 'max-age=31536000',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'serial',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/** It fetches this site's own files and nothing else; an old copy of it would hold back a new version. */
const SERVICE_WORKER = {
  'Content-Security-Policy': "default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
  'Cache-Control': 'no-cache',
};

/** What computes loads its own scripts and can send nothing anywhere. A worker has the policy of its own file, not the page's. */
const ENGINE = { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; frame-ancestors 'none'" };
const IS_WORKER = /^\/_next\/static\/.*\bworker-[^/]*\.js$/;

/** Only this site's own files, the inline scripts that the build wrote, and no other place to send anything to. */
function policyFor(scriptHashes) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Writes each page's policy into the page and, with the other security headers, into out/_headers, which our server
 * and several static hosts read. A page that the policy would break is a problem, named here and not in the browser.
 */
export function seal() {
  rmSync(join(out, '_not-found.html'), { force: true });
  const files = filesUnder(out);
  const pages = files.filter((file) => file.endsWith('.html'));
  const workers = files.map(nameOf).filter((name) => IS_WORKER.test(name));
  const rules = [
    rule('/*', COMMON),
    rule('/service-worker.js', SERVICE_WORKER),
    ...workers.map((name) => rule(name, ENGINE)),
  ];
  const problems = [];
  for (const file of pages) {
    const name = nameOf(file).slice(1);
    const html = readFileSync(file, 'utf8');
    const policy = policyFor(inlineScriptHashes(html));
    problems.push(...whatWouldBreak(html).map((what) => `${name}: ${what}`));
    // The character set must stand within the first 1024 bytes, so the policy comes right behind it.
    const sealed = html.replace(/<head><meta charSet="utf-8"\/>/i, (head) => `${head}${metaOf(policy)}`);
    if (sealed === html) problems.push(`${name}: no <head><meta charSet="utf-8"/> to put the policy behind`);
    writeFileSync(file, sealed);
    rules.push(rule(addressOf(`/${name}`), { 'Content-Security-Policy': `${policy}; frame-ancestors 'none'` }));
  }
  writeFileSync(join(out, '_headers'), rules.join('\n'));
  return { pages: pages.length, problems };
}

/** The address of a file as it lies in out/. */
function nameOf(file) {
  return `/${relative(out, file).split(sep).join('/')}`;
}

function inlineScriptHashes(html) {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)];
  // A block of data (`type="application/ld+json"`) is never run, so the policy does not name it.
  const isInline = (attributes) => !/\bsrc=|\btype="application\/ld\+json"/.test(attributes);
  const inline = scripts.filter(([, attributes]) => isInline(attributes)).map(([, , text]) => text);
  return [...new Set(inline)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

function whatWouldBreak(html) {
  const markup = html.replace(/<script\b[\s\S]*?<\/script>/gi, '');
  const found = [];
  if (/<style\b/i.test(markup)) found.push('has a <style> element; write a CSS file or module');
  if (/<[^>]+\sstyle="/i.test(markup)) found.push('has a style attribute; write a class, or set it in an effect');
  if (/<[^>]+\son[a-z]+="/i.test(markup)) found.push('has an inline event handler');
  return found;
}

function metaOf(policy) {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
}

function rule(path, headers) {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
