//! Untrusted prose, parsed as Markdown with HTML in it, as harmless Markdown.
//!
//! It uses the parser of rustdoc, so both interpret prose in the same way.
//!
//! Imports `blocks`, `html`, `inline`, `wrap`.

use std::borrow::Cow;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, TextMergeStream};

use super::blocks::{Blocks, Kind};
use super::html::{self, Token};
use super::inline::Mark;
use super::wrap::{WIDTH, wrapped_line};

/// Prose as harmless Markdown.
pub(crate) fn sanitized(text: &str) -> String {
    if is_sentence(text) {
        let words: Vec<_> = text.split_ascii_whitespace().collect();
        return wrapped_line(&words.join(" "), WIDTH).join("\n");
    }
    read(text)
}

/// Whether a text is a line of plain words, in which Markdown sees nothing else. Most are, and
/// need no parser.
fn is_sentence(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b" ,.;'\"()?/-".contains(&byte);
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.bytes().all(plain)
}

fn read(text: &str) -> String {
    let text = shown(text);
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut reader = Reader::default();
    for event in TextMergeStream::new(Parser::new_ext(&text, options)) {
        reader.event(event);
    }
    reader.end_code();
    reader.blocks.finish().join("\n")
}

/// The text with `\n` at the end of lines, and without what is not shown. Most have nothing else.
fn shown(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| html::is_shown(&c)) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    Cow::Owned(text.chars().filter(html::is_shown).collect())
}

/// Reads Markdown event by event.
#[derive(Default)]
struct Reader {
    blocks: Blocks,
    /// The text of a block of code, of an image or of HTML, while it is read.
    raw: Option<String>,
    /// The text between `<code>` and `</code>`, or `<pre>` and `</pre>`.
    code: Option<(&'static str, String)>,
    /// The URL of the image whose text is read.
    image: String,
}

impl Reader {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text),
            Event::Code(text) => match self.verbatim() {
                Some(verbatim) => verbatim.push_str(&text),
                None => self.blocks.inline().code(&text),
            },
            Event::Html(text) => match &mut self.raw {
                Some(raw) => raw.push_str(&text),
                None => self.html(&text),
            },
            Event::InlineHtml(text) => self.html(&text),
            Event::SoftBreak => self.text("\n"),
            Event::HardBreak => self.blocks.line_break(),
            Event::Rule => self.blocks.rule(),
            // These are not enabled.
            Event::FootnoteReference(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.text(&text)
            }
            Event::TaskListMarker(_) => {}
        }
    }

    fn text(&mut self, text: &str) {
        match self.verbatim() {
            Some(verbatim) => verbatim.push_str(text),
            None => self.blocks.inline().text(text),
        }
    }

    /// The text that is read as it is, inside of one.
    fn verbatim(&mut self) -> Option<&mut String> {
        let code = self.code.as_mut().map(|(_, code)| code);
        self.raw.as_mut().or(code)
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph => self.blocks.end_paragraph(),
            Tag::Heading { level, .. } => self.blocks.start_heading(level as usize),
            Tag::BlockQuote(_) => self.blocks.start(Kind::Quote),
            Tag::CodeBlock(_) | Tag::HtmlBlock => {
                self.blocks.end_paragraph();
                self.raw = Some(String::new());
            }
            Tag::List(start) => self.blocks.start(Kind::List(start)),
            Tag::Item => self.blocks.start(Kind::Item),
            Tag::Table(_) => self.blocks.start_table(),
            Tag::TableHead | Tag::TableRow => self.blocks.start_row(),
            Tag::Emphasis => self.blocks.inline().open(Mark::Emphasis),
            Tag::Strong => self.blocks.inline().open(Mark::Strong),
            Tag::Strikethrough => self.blocks.inline().open(Mark::Strike),
            Tag::Link { dest_url, .. } => self.open_link(&dest_url),
            Tag::Image { dest_url, .. } => {
                self.image = dest_url.to_string();
                self.raw = Some(String::new());
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) => {
                self.end_code();
                self.blocks.end_paragraph();
            }
            TagEnd::BlockQuote(_) => self.blocks.end(Kind::Quote),
            TagEnd::CodeBlock => {
                let text = self.raw.take().unwrap_or_default();
                self.blocks.code_block(&text);
            }
            TagEnd::HtmlBlock => {
                let text = self.raw.take().unwrap_or_default();
                self.html(&text);
            }
            TagEnd::List(_) => self.blocks.end(Kind::List(None)),
            TagEnd::Item => {
                self.end_code();
                self.blocks.end(Kind::Item);
            }
            TagEnd::Table => self.blocks.end_table(),
            TagEnd::TableCell => {
                self.end_code();
                self.blocks.end_cell();
            }
            TagEnd::Emphasis => self.blocks.inline().close(&Mark::Emphasis),
            TagEnd::Strong => self.blocks.inline().close(&Mark::Strong),
            TagEnd::Strikethrough => self.blocks.inline().close(&Mark::Strike),
            TagEnd::Link => self.close_link(),
            TagEnd::Image => {
                let text = self.raw.take().unwrap_or_default();
                self.blocks.image(&std::mem::take(&mut self.image), &text);
            }
            _ => {}
        }
    }

    fn open_link(&mut self, url: &str) {
        if let Some(mark) = Mark::link(url) {
            self.blocks.inline().open(mark);
        }
    }

    fn close_link(&mut self) {
        self.blocks.inline().close(&Mark::Link {
            url: String::new(),
            label: String::new(),
        });
    }

    fn html(&mut self, text: &str) {
        for token in html::tokens(text) {
            match token {
                Token::Text(text) => self.text(&html::decoded(text)),
                Token::Open(name, attributes) => {
                    if !self.open_tag(&name.to_ascii_lowercase(), attributes) {
                        self.text(&format!("<{name}{attributes}>"));
                    }
                }
                Token::Close(name) => {
                    if !self.close_tag(&name.to_ascii_lowercase()) {
                        self.text(&format!("</{name}>"));
                    }
                }
            }
        }
    }

    /// Opens a tag, if it is a known one.
    fn open_tag(&mut self, name: &str, attributes: &str) -> bool {
        match name {
            _ if self.code.is_some() && name != "br" => {}
            "br" => match &mut self.code {
                Some((_, code)) => code.push('\n'),
                None => self.blocks.line_break(),
            },
            "code" | "tt" | "kbd" | "samp" | "var" => self.code = Some(("code", String::new())),
            "pre" => {
                self.blocks.end_paragraph();
                self.code = Some(("pre", String::new()));
            }
            "a" => {
                if let Some(url) = html::attribute(attributes, "href") {
                    self.open_link(&url);
                }
            }
            "img" => {
                let value = |name| html::attribute(attributes, name).unwrap_or_default();
                self.blocks.image(&value("src"), &value("alt"));
            }
            "ul" => self.blocks.start(Kind::List(None)),
            "ol" => self.blocks.start(Kind::List(Some(1))),
            "li" => {
                if !self.blocks.is_in(Kind::List(None)) {
                    self.blocks.start(Kind::List(None));
                }
                self.blocks.start_item();
            }
            "blockquote" => self.blocks.start(Kind::Quote),
            "table" => self.blocks.start_table(),
            "tr" => {
                self.blocks.end_open_cell();
                self.blocks.start_row();
            }
            "td" | "th" => self.blocks.end_open_cell(),
            "hr" => self.blocks.rule(),
            name => return self.open_plain(name),
        }
        true
    }

    fn open_plain(&mut self, name: &str) -> bool {
        if let Some(mark) = mark(name) {
            self.blocks.inline().open(mark);
        } else if let Some(level) = heading(name) {
            self.blocks.start_heading(level);
        } else if is_block(name) {
            self.blocks.end_paragraph();
        } else {
            return is_silent(name);
        }
        true
    }

    fn close_tag(&mut self, name: &str) -> bool {
        let is_code = matches!(name, "code" | "tt" | "kbd" | "samp" | "var");
        match (&self.code, name) {
            (Some(("pre", _)), "pre") => self.end_code(),
            (Some(("code", _)), _) if is_code => self.end_code(),
            (Some(_), _) => {}
            (None, "a") => self.close_link(),
            (None, "ul" | "ol") => self.blocks.end(Kind::List(None)),
            (None, "li") => self.blocks.end(Kind::Item),
            (None, "blockquote") => self.blocks.end(Kind::Quote),
            (None, "td" | "th") => self.blocks.end_cell(),
            (None, "table") => self.blocks.end_table(),
            (None, name) => {
                if let Some(mark) = mark(name) {
                    self.blocks.inline().close(&mark);
                } else if heading(name).is_some() || is_block(name) {
                    self.blocks.end_paragraph();
                } else {
                    return is_silent(name) || is_code;
                }
            }
        }
        true
    }

    /// Writes the text between `<code>` and `</code>`.
    fn end_code(&mut self) {
        match self.code.take() {
            Some(("pre", text)) => self.blocks.code_block(&text),
            Some((_, text)) => self.blocks.inline().code(&text),
            None => {}
        }
    }
}

fn mark(name: &str) -> Option<Mark> {
    match name {
        "b" | "strong" => Some(Mark::Strong),
        "i" | "em" => Some(Mark::Emphasis),
        "s" | "del" | "strike" => Some(Mark::Strike),
        _ => None,
    }
}

fn heading(name: &str) -> Option<usize> {
    let level = name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&level).then_some(level)
}

/// The tags that begin and end a paragraph.
const BLOCKS: &str = "\
    p div section article header footer details summary figure figcaption dl dt dd center main \
    aside";

/// The tags that change only how text looks.
const SILENT: &str = "\
    span font u ins sup sub small big mark abbr cite q thead tbody tfoot td th colgroup col \
    caption wbr pre br tr img hr html body nobr";

fn is_block(name: &str) -> bool {
    BLOCKS.split(' ').any(|known| known == name)
}

fn is_silent(name: &str) -> bool {
    SILENT.split(' ').any(|known| known == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_what_a_parser_makes_of_it() {
        let long = "word, (word) 'word' \"word\"; word/word - word? ".repeat(20);
        for text in [
            "The SID of the webhook.",
            "a",
            "Two  spaces   and more  ",
            "It is 1. first, 2) second - third; e.g. example.com/x?y",
            &long,
        ] {
            assert!(is_sentence(text));
            assert_eq!(sanitized(text), read(text), "{text}");
        }
        for text in [
            "", " a", "1. a", "- a", "a\nb", "a*b*", "a_b", "<b>", "a: b", "`a`", "é",
        ] {
            assert!(!is_sentence(text), "{text:?}");
        }
    }
}
