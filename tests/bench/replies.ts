import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownLines } from '../../utils/language/cut/own-lines.ts';

/**
 * Which lines of the replies in the corpora their writer wrote, read by hand: counted from 1, empty lines between them
 * left out of account. What stands between two quotes is the writer's; a name behind a closing or a dash is signature.
 */
const kept: Readonly<Record<string, readonly string[]>> = {
  '1-5': [
    'crisp/email_1',
    'crisp/email_10',
    'crisp/email_11',
    'crisp/email_12',
    'crisp/email_13',
    'crisp/email_14',
    'crisp/email_15',
    'crisp/email_16',
    'crisp/email_17',
    'crisp/email_18',
    'crisp/email_22',
    'crisp/email_23',
    'crisp/email_24',
    'crisp/email_25',
    'crisp/email_26',
    'crisp/email_7',
    'crisp/email_8',
    'crisp/email_9',
    'crisp/email_danish_dash_separator',
    'crisp/email_en_multiline_2',
    'crisp/email_finnish',
    'crisp/email_fr_multiline',
    'crisp/email_french_2',
    'crisp/email_french_dash_separator',
    'crisp/email_german',
    'crisp/email_german_2',
    'crisp/email_german_3',
    'crisp/email_german_outlook',
    'crisp/email_gmail_split_line_from',
    'crisp/email_ios_outlook',
    'crisp/email_ios_outlook_fr',
    'crisp/email_italian',
    'crisp/email_msn',
    'crisp/email_norwegian_gmail',
    'crisp/email_one_is_not_on',
    'crisp/email_original_message',
    'crisp/email_original_message_2',
    'crisp/email_outlook_split_line_from',
    'crisp/email_portuguese',
    'crisp/email_russian',
    'crisp/email_tricky_10_special_chars_in_name',
    'crisp/email_tricky_12_no_space_after_header',
    'crisp/email_tricky_14_long_quote_header',
    'crisp/email_tricky_15_original_message_variations',
    'crisp/email_tricky_2_url_with_wrote',
    'crisp/email_tricky_4_from_in_body',
    'crisp/email_tricky_5_mixed_languages',
    'crisp/email_tricky_8_sent_from_in_content',
    'crisp/email_with_regards',
    'github/email_1_1',
    'github/email_one_is_not_on',
  ],
  '1': [
    'crisp/correct_sig',
    'crisp/email_19',
    'crisp/email_20',
    'crisp/email_2_1',
    'crisp/email_4',
    'crisp/email_blackberry',
    'crisp/email_custom_quote_header',
    'crisp/email_customer_quote_header_2',
    'crisp/email_emoji',
    'crisp/email_iphone',
    'crisp/email_multi_word_sent_from_my_mobile_device',
    'crisp/email_sent_from',
    'crisp/email_thread',
    'crisp/email_tricky_11_double_signature',
    'crisp/email_tricky_16_unicode_signatures',
    'crisp/email_tricky_17_forward_header',
    'crisp/email_tricky_9_nested_quotes',
    'crisp/email_unquoted_reply',
    'crisp/email_with_date_headers',
    'crisp/sig_no_empty_line',
    'github/correct_sig',
    'github/email_1_4',
    'github/email_1_6',
    'github/email_1_7',
    'github/email_2_1',
    'github/email_2_2',
    'github/email_2_3',
    'github/email_BlackBerry',
    'github/email_iPhone',
    'github/email_multi_word_sent_from_my_mobile_device',
  ],
  '1-3': [
    'crisp/email_3',
    'crisp/email_6',
    'crisp/email_customer_quote_header_3',
    'crisp/email_sent_from_my_not_signature',
    'crisp/email_tricky_20_html_entities',
    'github/email_1_3',
    'github/email_sent_from_my_not_signature',
  ],
  '1-15': ['crisp/email_5', 'crisp/email_tricky_7_multiple_dashes', 'github/email_1_5'],
  '1-9': ['crisp/email_bullets', 'crisp/email_tricky_13_timestamp_variations', 'github/email_bullets'],
  '1,9-34': ['crisp/email_2', 'github/email_1_2'],
  '1-6': ['crisp/email_tricky_1_on_false_positive', 'github/greedy_on'],
  '1-7': ['crisp/email_tricky_6_regards_in_sentence', 'github/email_sig_delimiter_in_middle_of_line'],
  '1-2': ['crisp/email_zoho', 'github/pathological'],
  '1-638': ['crisp/email_21'],
  '1-16': ['crisp/email_not_a_signature'],
  '1-10': ['crisp/email_not_a_signature_2'],
  '1-11': ['crisp/email_reply_header'],
  '4,8,12': ['crisp/email_tricky_18_inline_reply'],
  '1,7,12': ['crisp/email_tricky_19_quote_without_header'],
  '1-12': ['crisp/email_tricky_3_code_block'],
  '': ['crisp/email_with_from_headers'],
  '13,19': ['github/email_1_8'],
  '1-4,6-8': ['github/email_long_quote'],
};

const folders: Readonly<Record<string, string>> = {
  crisp: 'crisp-email-reply-parser',
  github: 'github-email_reply_parser',
};

/** A reply of the corpora, the lines that its writer wrote, and those that the cut leaves. */
export interface JudgedReply {
  name: string;
  expected: number[];
  left: number[];
}

function linesOf(ranges: string): number[] {
  return ranges
    .split(',')
    .filter(Boolean)
    .flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
}

/** Cuts every reply below `replies` of the corpora and sets beside it what is expected. */
export function judgeReplies(corpora: string): JudgedReply[] {
  const ranges = new Map(Object.entries(kept).flatMap(([lines, names]) => names.map((name) => [name, lines] as const)));
  return Object.entries(folders).flatMap(([short, folder]) =>
    readdirSync(join(corpora, 'replies', folder)).map((file) => {
      const text = readFileSync(join(corpora, 'replies', folder, file), 'utf8');
      const written = text.split(/\r\n|\n|\r/).flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
      const name = `${short}/${file.replace(/\.txt$/, '')}`;
      const expected = new Set(linesOf(ranges.get(name) ?? ''));
      const left = [...ownLines(text)].filter((line) => line.text.trim() !== '').map(({ line }) => line);
      return { name, expected: written.filter((line) => expected.has(line)), left };
    }),
  );
}

/** Whether the cut leaves the expected lines and no others. */
export function isExact({ expected, left }: JudgedReply): boolean {
  return expected.length === left.length && expected.every((line, index) => line === left[index]);
}
