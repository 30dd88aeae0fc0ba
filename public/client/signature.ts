import SignaturePad from 'signature_pad';

type Point = readonly [x: number, y: number];
interface Drawing {
  readonly strokes: readonly (readonly Point[])[];
  readonly aspect: number;
}

/** As the server takes them; more than this is no signature. */
const mostPoints = 5000;
const mostStrokes = 200;
const ink = '#16222b';

for (const group of document.querySelectorAll<HTMLElement>('.fw-handtekening')) startPad(group);

/** Shows the way of drawing, which needs a script, and keeps what is drawn in the form as places from 0 to 1. */
function startPad(group: HTMLElement): void {
  const canvas = group.querySelector<HTMLCanvasElement>('[data-pad]');
  const value = group.querySelector<HTMLInputElement>('[data-pad-value]');
  const status = group.querySelector<HTMLElement>('[data-pad-status]');
  // Where a browser has no canvas to draw on, typing is the way.
  if (canvas === null || value === null || canvas.getContext('2d') === null) return;
  const pad = new SignaturePad(canvas, { penColor: ink, minWidth: 0.8, maxWidth: 2.6 });
  let drawing = read(value.value);

  const fit = (): void => {
    const { offsetWidth: width, offsetHeight: height } = canvas;
    if (width === 0 || height === 0) return;
    const ratio = Math.max(window.devicePixelRatio, 1);
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    canvas.getContext('2d')?.scale(ratio, ratio);
    pad.clear();
    if (drawing === null) return;
    const { dotSize, minWidth, maxWidth, penColor, velocityFilterWeight, compositeOperation } = pad;
    const look = { dotSize, minWidth, maxWidth, penColor, velocityFilterWeight, compositeOperation };
    pad.fromData(
      drawing.strokes.map((points) => ({
        ...look,
        points: points.map(([x, y], time) => ({
          x: x * width,
          y: y * height,
          pressure: 0.5,
          time: time * 16,
        })),
      })),
    );
  };

  const keep = (next: Drawing | null): void => {
    drawing = next;
    value.value = next === null ? '' : JSON.stringify(next);
  };

  pad.addEventListener('endStroke', () => {
    const { offsetWidth: width, offsetHeight: height } = canvas;
    const strokes = pad
      .toData()
      .map(({ points }) => points.map(({ x, y }): Point => [place(x / width), place(y / height)]));
    keep({
      strokes: thinned(strokes.slice(0, mostStrokes)),
      aspect: Math.round((width / height) * 100) / 100,
    });
    if (status !== null) status.textContent = '';
  });
  group.querySelector('[data-pad-clear]')?.addEventListener('click', () => {
    pad.clear();
    keep(null);
    if (status !== null) status.textContent = status.dataset['cleared'] ?? '';
  });
  for (const part of group.querySelectorAll<HTMLElement>('[data-draw]')) part.hidden = false;
  new ResizeObserver(fit).observe(canvas);
}

function place(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 10_000;
}

/** Leaves points out, evenly, until there are few enough. */
function thinned(strokes: readonly (readonly Point[])[]): readonly (readonly Point[])[] {
  const step = Math.ceil(strokes.flat().length / (mostPoints - mostStrokes * 2));
  if (step <= 1) return strokes;
  return strokes.map((points) =>
    points.filter((_, index) => index % step === 0 || index === points.length - 1),
  );
}

/** What the server gave back after a fault; it checked it, so only its presence is looked at. */
function read(text: string): Drawing | null {
  if (text === '') return null;
  try {
    return JSON.parse(text) as Drawing;
  } catch {
    return null;
  }
}
