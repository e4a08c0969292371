import { mailLink } from '../../utils/platform/mail-link.ts';
import { blocksToPlain, type MarkedBlock, type Segment, withoutMarks } from '../../utils/recap/index.ts';
import { message } from '../ui/message.ts';

/** What `dir="auto"` goes by: a letter or a mark of direction; no digit and no comma, of whatever script. */
const firstStrong = /[\p{L}\u061c\u200e\u200f]/u;
/** The scripts that are written from the right today, and the marks that say so. */
const fromTheRight =
  /[\u061c\u200f\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}\p{sc=Rohg}\p{sc=Samr}\p{sc=Mand}\p{sc=Mend}\p{sc=Yezi}]/u;

/** The mail as it will look, built of nodes: whatever a note or a name contains, it is shown as text. */
export function MailPreview({
  subject,
  blocks,
  language,
  label = message('recap_previewLabel'),
}: {
  subject: string;
  blocks: readonly MarkedBlock[];
  /** What it is written in, as a language tag: it is read out so, whatever the page around it is in. */
  language: string;
  /** What it is called, where another mail is on the same page. */
  label?: string;
}) {
  const reads = directionOf(blocksToPlain(withoutMarks(blocks)));
  return (
    // Long mails scroll within, so that it takes the focus for the arrow keys.
    <div class="mail" tabIndex={0} role="region" aria-label={label}>
      {/* A subject often begins with a name: it reads as the mail does, whatever the name is written in. */}
      <p class="mail-subject" dir={reads} lang={language}>
        {subject}
      </p>
      {/* What leaves says no direction of its own: all of it reads as the compose box does, from the first word on. */}
      <div dir="auto" lang={language}>
        {blocks.map((block, index) => (
          <Block key={index} block={block} />
        ))}
      </div>
    </div>
  );
}

/** Which way a text reads, as the browser works it out for `dir="auto"`. */
function directionOf(text: string): 'ltr' | 'rtl' {
  const [strong = ''] = firstStrong.exec(text) ?? [];
  return fromTheRight.test(strong) ? 'rtl' : 'ltr';
}

function Block({ block }: { block: MarkedBlock }) {
  if (block.type === 'list') {
    return (
      <ul>
        {block.items.map((item, index) => (
          <li key={index}>
            <Segments segments={item} />
          </li>
        ))}
      </ul>
    );
  }
  const Tag = block.type === 'heading' ? 'h3' : 'p';
  return (
    <Tag>
      <Segments segments={block.segments} />
    </Tag>
  );
}

function Segments({ segments }: { segments: readonly Segment[] }) {
  return (
    <>
      {segments.map(({ text, mark }, index) =>
        mark ? (
          <mark key={index} title={mark.title} class={mark.ambiguous ? 'mark-ambiguous' : undefined}>
            {text}
          </mark>
        ) : (
          <Words key={index} text={text} />
        ),
      )}
    </>
  );
}

/** A link of the mail looks like one, and is none: nothing is answered from here. */
function Words({ text }: { text: string }) {
  const [, words, address] = mailLink.exec(text) ?? [];
  return address === undefined ? <>{text}</> : <u title={address}>{words}</u>;
}
