import { mailLink } from '../../utils/platform/mail-link.ts';
import { blocksToPlain, type MarkedBlock, type Segment, withoutMarks } from '../../utils/recap/index.ts';
import { message } from '../ui/message.ts';

/** Whether the first letter of a text is Hebrew, Arabic, or of another script that is written from the right. */
const readsFromTheRight = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

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
  const reads = readsFromTheRight.test(blocksToPlain(withoutMarks(blocks))) ? 'rtl' : 'ltr';
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
