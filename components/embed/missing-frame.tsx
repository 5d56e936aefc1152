import { FrameDocument } from './frame-document';

type Props = {
  readonly heading: string;
  /** What was asked, and what there is. */
  readonly message: string;
  readonly style: string;
};

/** A message in the frame in place of a picture: a host's page never gets a broken one. */
export function MissingFrame({ heading, message, style }: Props) {
  return (
    <FrameDocument title={heading} description={message} canonical={null} style={style}>
      <h1>{heading}</h1>
      <p className="sub" role="alert">
        {message}
      </p>
      <p>
        <a href="/" target="_blank" rel="noopener">
          Open Panj
        </a>{' '}
        ·{' '}
        <a href="/changes" target="_blank" rel="noopener">
          Versions of the data
        </a>
      </p>
    </FrameDocument>
  );
}
