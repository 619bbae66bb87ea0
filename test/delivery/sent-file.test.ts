import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { fileHeaders } from '../../src/delivery/file-headers.js';
import { cleanFileName } from '../../src/delivery/file-name.js';
import { readSentFile } from '../../src/delivery/sent-file.js';

const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const mp4 = (brand: string, handler: string): Buffer =>
  bytes([0, 0, 0, 24], `ftyp${brand}`, [0, 0, 2, 0], 'moov', [0, 0, 0, 33], 'hdlr', [0, 0, 0, 0, 0, 0, 0, 0], handler);
const entry = (name: string): Buffer => bytes('PK\x03\x04', [20, 0, 0, 0, 8, 0], name);

describe('what is sent', () => {
  test.each([
    ['a JPEG', bytes('\xff\xd8\xff\xe0'), 'poza.jpg', 'photo', 'image/jpeg', 'poza.jpg'],
    ['a PNG under another name', bytes('\x89PNG\r\n\x1a\n'), 'act.pdf', 'photo', 'image/png', 'act.pdf.png'],
    ['a WebP', bytes('RIFF', [1, 0, 0, 0], 'WEBPVP8 '), 'x.webp', 'photo', 'image/webp', 'x.webp'],
    ['Ogg', bytes('OggS'), 'voce.opus', 'voice', 'audio/ogg', 'voce.opus'],
    ['MP3 with a tag', bytes('ID3\x03'), 'a.mp3', 'voice', 'audio/mpeg', 'a.mp3'],
    ['MP3 without', bytes([0xff, 0xfb, 0x90, 0x64]), 'a', 'voice', 'audio/mpeg', 'a.mp3'],
    ['WAV', bytes('RIFF', [1, 0, 0, 0], 'WAVEfmt '), 'a.wav', 'voice', 'audio/wav', 'a.wav'],
    ['MP4 with sound only', mp4('isom', 'soun'), 'v.m4a', 'voice', 'audio/mp4', 'v.m4a'],
    ['MP4 with pictures', mp4('isom', 'vide'), 'v.mp4', 'video', 'video/mp4', 'v.mp4'],
    ['a PDF', bytes('%PDF-1.7'), 'Cerere.PDF', 'file', 'application/pdf', 'Cerere.PDF'],
    ['text', Buffer.from('Bună ziua'), 'listă.txt', 'file', 'text/plain', 'listă.txt'],
    ['an old .doc', bytes([0xd0, 0xcf, 0x11, 0xe0, 0]), 'a.doc', 'file', 'application/octet-stream', 'a.doc'],
    ['an archive', entry('x/y'), 'a.zip', 'file', 'application/zip', 'a.zip'],
  ])('%s is known by its first bytes', (_what, content, name, media, type, named) => {
    assert.deepEqual(readSentFile(content, name), { media, type, name: named });
  });

  test('a .docx is one by what it holds', () => {
    const found = readSentFile(entry('word/document.xml'), 'cerere');
    assert.equal(found?.name, 'cerere.docx');
    assert.match(found?.type ?? '', /wordprocessingml/);
  });

  test('what would run is refused, by its bytes or its ending', () => {
    const programs = [bytes('MZ\x90'), bytes('\x7fELF'), bytes('#!/bin/sh'), bytes([0xca, 0xfe, 0xba, 0xbe])];
    for (const program of programs) assert.equal(readSentFile(program, 'formular.pdf'), undefined);
    const names = [
      'a.exe',
      'a.JS',
      'a.html',
      'a.svg',
      'a.lnk',
      'a.txt.scr',
      'a.hta .',
      'C:\\b\\a.bat',
      'exe.\u202etxt.cmd',
    ];
    for (const name of names) assert.equal(readSentFile(Buffer.from('text'), name), undefined, name);
  });

  test('pictures with markup in them stay pictures', () => {
    assert.equal(readSentFile(bytes('GIF89a<script>'), 'a.gif')?.type, 'image/gif');
    assert.equal(readSentFile(Buffer.from('<html><script>'), 'a.txt')?.media, 'file');
  });
});

describe('a name', () => {
  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Ana\\cerere.docx', 'cerere.docx'],
    ['act\u202Efdp.exe', 'actfdp.exe'],
    ['\u0000\u200F .. ', 'file'],
    ['', 'file'],
    ['a"b<c>|d?.pdf', 'a_b_c__d_.pdf'],
    ['cerere\r\nX-Evil: 1.pdf', 'cerere X-Evil_ 1.pdf'],
    ['buletin 2004001234567.pdf', 'buletin •••.pdf'],
    ['__proto__', '__proto__'],
    ['.htaccess', 'htaccess'],
    ['Гагауз ţ İ 👵.txt', 'Гагауз ţ İ 👵.txt'],
  ])('%j becomes %j', (raw, name) => {
    assert.equal(cleanFileName(raw), name);
    assert.equal(cleanFileName(name), name);
  });

  test('keeps its ending when it is long', () => {
    const name = cleanFileName(`${'ж'.repeat(300)}.docx`);
    assert.equal(name.length, 80);
    assert.match(name, /ж\.docx$/);
  });
});

describe('the headers of a file', () => {
  test('let nothing run, and nothing be guessed', () => {
    const headers = fileHeaders({ bytes: Buffer.alloc(0), type: 'text/html' }, 'a.html');
    assert.equal(headers['content-type'], 'application/octet-stream');
    assert.match(headers['content-disposition'] ?? '', /^attachment/);
    assert.match(headers['content-security-policy'] ?? '', /default-src 'none'; sandbox/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.match(fileHeaders({ bytes: Buffer.alloc(0), type: 'image/png' })['content-disposition'] ?? '', /^inline/);
    for (const type of ['image/svg+xml', 'application/pdf', 'audio/x', 'image/png; x']) {
      assert.match(fileHeaders({ bytes: Buffer.alloc(0), type })['content-disposition'] ?? '', /^attachment/, type);
    }
  });

  test('hold any name', () => {
    const { 'content-disposition': how = '' } = fileHeaders(
      { bytes: Buffer.alloc(0), type: 'application/pdf' },
      'Cerere "ţ" \r\n(1)\ud800.pdf',
    );
    assert.match(how, /^attachment; filename="[A-Za-z0-9._ -]+"; filename\*=UTF-8''[A-Za-z0-9%._-]+$/);
    assert.equal(decodeURIComponent(how.split("''")[1] ?? ''), 'Cerere "ţ" \r\n(1)\ufffd.pdf');
  });
});
