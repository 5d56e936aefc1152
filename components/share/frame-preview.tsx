'use client';

import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { Preview } from './preview';

type Props = Omit<ComponentProps<typeof Preview>, 'children' | 'height'> & {
  readonly src: string;
  readonly title: string;
  readonly height: number;
  /** Whether a script on the page around it makes the frame as tall as what is in it. */
  readonly isFitted: boolean;
};

/** The frame as it will be where its code is pasted. */
export function FramePreview({ src, title, height, isFitted, ...preview }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [fitted, setFitted] = useState<number | null>(null);
  useEffect(() => {
    const hear = ({ data, source }: MessageEvent): void => {
      if (source === frame.current?.contentWindow && data?.type === 'panj:height') {
        setFitted(Number(data.height));
      }
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  const own = (isFitted && fitted) || height;
  return (
    <Preview {...preview} height={own}>
      <iframe
        ref={frame}
        key={`${src} ${isFitted}`}
        src={src}
        title={`Preview: ${title}`}
        width={preview.width}
        height={own}
        onLoad={() => {
          if (isFitted) frame.current?.contentWindow?.postMessage({ type: 'panj:measure' }, '*');
        }}
      />
    </Preview>
  );
}
