/** The longer side of a photo that is kept: enough to read a receipt. */
const longest = 1_600;

export interface Shrunk {
  content: Blob;
  look: string;
}

/**
 * Draws a photo anew, smaller. What a camera writes beside the picture (place, serial number, owner, an unshrunk thumbnail)
 * does not come along. Throws where the file is no picture.
 */
export async function shrinkPhoto(file: Blob): Promise<Shrunk> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    const content = await drawn(picture, longest).then((canvas) => blobOf(canvas, 0.82));
    const look = (await drawn(picture, 200)).toDataURL('image/jpeg', 0.7);
    return { content, look };
  } finally {
    picture.close();
  }
}

async function drawn(picture: ImageBitmap, most: number): Promise<HTMLCanvasElement> {
  const scale = Math.min(1, most / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This phone can draw no pictures.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function blobOf(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The picture could not be drawn.')) : resolve(blob)),
      'image/jpeg',
      quality,
    ),
  );
}
