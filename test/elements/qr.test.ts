// The code that a telephone's camera reads: read here from the picture as the browser draws it.
import { expect, fixture } from '@open-wc/testing';
import type jsQrType from 'jsqr';
import { renderQrCode } from '../../src/elements/hk-rep-lookup/qr-code.ts';

/** A browser takes this library as a classic script alone. */
async function loadReader(): Promise<typeof jsQrType> {
  const script = document.createElement('script');
  script.src = '/node_modules/jsqr/dist/jsQR.js';
  const loading = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
  document.head.append(script);
  await loading;
  return (window as unknown as { jsQR: typeof jsQrType }).jsQR;
}

const draw = (text: string) => fixture<SVGSVGElement>(renderQrCode(text, 'A code'));

/** The picture in pixels, on a ground that is black where the picture leaves it free. */
async function pixelsOf(svg: SVGSVGElement, side: number): Promise<ImageData> {
  const alone = svg.cloneNode(true) as SVGSVGElement;
  // Firefox draws no picture on a canvas without its size
  for (const name of ['width', 'height']) alone.setAttribute(name, String(side));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(alone))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const context = canvas.getContext('2d')!;
  context.fillRect(0, 0, side, side);
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, side, side);
}

describe('the code for a telephone', () => {
  let read: typeof jsQrType;
  before(async () => {
    read = await loadReader();
  });

  for (const text of [
    'tel:+12022246542',
    'tel:+12022243121',
    'tel:+12022250199',
    'tel:+19995550100,,1234567890',
    'https://example.org/?name=陳大文#a',
    'x'.repeat(42),
  ])
    it(`says ${text.slice(0, 40)}`, async () => {
      const svg = await draw(text);
      for (const side of [296, 370]) {
        const { data, width, height } = await pixelsOf(svg, side);
        expect(read(data, width, height)?.data).to.equal(text);
      }
    });

  it('is black on white, with four modules of white around it', async () => {
    const { data } = await pixelsOf(await draw('tel:+12022246542'), 37);
    const dark = (x: number, y: number) => {
      const [red, green, blue, alpha] = data.slice((y * 37 + x) * 4);
      expect([red, green, blue, alpha].join()).to.be.oneOf(['0,0,0,255', '255,255,255,255']);
      return red === 0;
    };
    const all = Array.from({ length: 37 * 37 }, (_, i) => [i % 37, Math.floor(i / 37)] as const);
    const found = all.filter(([x, y]) => dark(x, y)).flat();
    expect([Math.min(...found), Math.max(...found)]).to.deep.equal([4, 32]);
  });

  it('has a name, and no style of its own', async () => {
    const svg = await draw('tel:+12022246542');
    await expect(svg).to.be.accessible();
    expect(svg.getAttribute('aria-label')).to.equal('A code');
    expect(svg.outerHTML).not.to.match(/style=/);
  });
});
