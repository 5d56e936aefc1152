import { FRAME_SCRIPT } from '@/lib/embed/frame-script';

/** Tells the host how tall the frame is: in the light embeds and the interactive ones alike. */
export function FrameScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own script; light embeds hash it in their policy
  return <script dangerouslySetInnerHTML={{ __html: FRAME_SCRIPT }} />;
}
