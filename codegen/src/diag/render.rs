//! Renders diagnostics as plain text, with the line of the source that they are about.
//!
//! Documents are not trusted, and terminals and CI logs obey control characters: all text of a
//! document is escaped by [`printable`]. Imports `code`, `diagnostic` and `pointer` from
//! this layer.

use super::code::{Code, Severity};
use super::diagnostic::{Diagnostic, Target};
use super::pointer::JsonPointer;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet, Title};
use std::ops::Range;

/// The maximum length of a message or a pointer, in characters.
const MAX_TEXT: usize = 300;

/// How much of a source line is shown, in columns.
const MAX_LINE: usize = 140;

/// How many diagnostics are shown; the others are counted.
const MAX_SHOWN: usize = 20;

/// How many bytes the diagnostics of a run may take, so that the whole output of a run stays
/// under 8 KiB.
const MAX_BYTES: usize = 7 * 1024;

/// The part of a text that a diagnostic is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt<'t> {
    /// The file as the user named it.
    pub name: String,
    /// Its text.
    pub text: &'t str,
    /// The pointer of the value in that text.
    pub pointer: JsonPointer,
    /// The place of the value, in bytes of the text.
    pub place: Range<usize>,
}

/// Renders a diagnostic: the message, the line with the value, and the help.
pub fn render(diagnostic: &Diagnostic, excerpt: Excerpt<'_>) -> String {
    let code = diagnostic.code.to_string();
    let title = title(diagnostic.severity, &diagnostic.message).id(code);
    if is_about_the_request(diagnostic) {
        return draw(Group::with_title(title), diagnostic.help.as_deref());
    }
    let line = Line::around(excerpt.text, excerpt.place);
    let pointer = excerpt.pointer;
    let has_tree = !pointer.as_str().is_empty() || !matches!(diagnostic.target, Target::Offset(_));
    let label = has_tree.then(|| clean(&format!("at {pointer}")));
    let snippet = Snippet::source(line.text)
        .line_start(line.number)
        .path(clean(&excerpt.name))
        .annotation(AnnotationKind::Primary.span(line.span).label(label));
    draw(title.element(snippet), diagnostic.help.as_deref())
}

/// Whether a diagnostic is about the arguments of the run, not about the document.
pub fn is_about_the_request(diagnostic: &Diagnostic) -> bool {
    let codes = [
        Code::NO_SUCH_OPERATION,
        Code::BAD_PACKAGE_NAME,
        Code::BAD_PACKAGE_FIELD,
    ];
    codes.contains(&diagnostic.code) && diagnostic.pointer.as_str().is_empty()
}

/// Renders a message that is not about a document.
pub fn render_message(severity: Severity, message: &str, help: Option<&str>) -> String {
    draw(Group::with_title(title(severity, message)), help)
}

/// Renders the diagnostics of a run, errors first and notes last: at most 20 and 7 KiB, then their number.
pub fn render_all<'t>(
    diagnostics: &[Diagnostic],
    excerpt: impl Fn(&Diagnostic) -> Excerpt<'t>,
) -> String {
    let of = |severity| {
        let all = diagnostics.iter();
        all.filter(move |diagnostic| diagnostic.severity == severity)
    };
    let [errors, warnings, notes] =
        [Severity::Error, Severity::Warning, Severity::Note].map(|it| of(it).collect::<Vec<_>>());
    let mut out = String::new();
    let mut shown = 0;
    for diagnostic in errors.iter().chain(&warnings).chain(&notes).take(MAX_SHOWN) {
        let drawn = render(diagnostic, excerpt(diagnostic));
        // The first one is always shown; its parts are bounded.
        if shown > 0 && out.len() + drawn.len() > MAX_BYTES {
            break;
        }
        out += &drawn;
        out.push('\n');
        shown += 1;
    }
    if shown < diagnostics.len() {
        let counts = [
            count(errors.len(), "error"),
            count(warnings.len(), "warning"),
            count(notes.len(), "note"),
        ];
        let counts: Vec<_> = counts.into_iter().flatten().collect();
        let message = format!("{} in all, {shown} of them shown", counts.join(" and "));
        let severity = match (errors.is_empty(), warnings.is_empty()) {
            (false, _) => Severity::Error,
            (true, false) => Severity::Warning,
            (true, true) => Severity::Note,
        };
        out += &render_message(severity, &message, None);
    }
    out
}

fn count(number: usize, noun: &str) -> Option<String> {
    match number {
        0 => None,
        1 => Some(format!("1 {noun}")),
        _ => Some(format!("{number} {noun}s")),
    }
}

fn title(severity: Severity, message: &str) -> Title<'static> {
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    level.primary_title(clean(message))
}

fn draw(group: Group<'_>, help: Option<&str>) -> String {
    let lines = help.into_iter().flat_map(|help| help.split('\n'));
    let group = group.elements(lines.map(|help| Level::HELP.message(clean(help))));
    let mut text = Renderer::plain().term_width(MAX_LINE).render(&[group]);
    text.push('\n');
    text
}

/// One line of the source, safe to print.
struct Line {
    number: usize,
    text: String,
    /// The part that is underlined, in bytes of `text`.
    span: Range<usize>,
}

impl Line {
    /// The line in which the place begins; the place is cut at its end.
    fn around(source: &str, place: Range<usize>) -> Self {
        let at = floor(source, place.start);
        let (before, after) = source.split_at_checked(at).unwrap_or((source, ""));
        let (before_line, head) = match before.rfind('\n') {
            Some(end) => before.split_at(end + 1),
            None => ("", before.strip_prefix('\u{feff}').unwrap_or(before)),
        };
        let rest = after.lines().next().unwrap_or_default();
        let length = place.end.saturating_sub(at).min(rest.len());
        let (marked, tail) = rest.split_at(floor(rest, length));
        let mut text = same_width(head);
        let start = text.len();
        text += &same_width(marked);
        let span = start..text.len();
        text += &same_width(tail);
        let number = memchr::memchr_iter(b'\n', before_line.as_bytes()).count() + 1;
        Self { number, text, span }
    }
}

/// The last character boundary up to `at`.
fn floor(text: &str, at: usize) -> usize {
    let mut offsets = (0..=at.min(text.len())).rev();
    offsets.find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// Replaces each character that must not be printed, so that columns stay the same.
fn same_width(text: &str) -> String {
    let shown = |c: char| {
        if c != '\t' && is_unsafe(c) {
            '\u{fffd}'
        } else {
            c
        }
    };
    text.chars().map(shown).collect()
}

/// Escapes characters that must not be printed: `\u{1b}` for the escape character, and so on.
pub fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_unsafe(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}

/// Escapes characters that must not be printed, and cuts the middle out of a very long text.
fn clean(text: &str) -> String {
    let mut out = printable(text);
    let head_end = out.char_indices().nth(MAX_TEXT / 2);
    let tail_start = out.char_indices().nth_back(MAX_TEXT / 2);
    if let (Some((head, _)), Some((tail, _))) = (head_end, tail_start)
        && head < tail
    {
        out.replace_range(head..tail, "…");
    }
    out
}

/// Whether a character acts on the screen instead of appearing on it: controls, line
/// separators, and characters that change the direction of text or have no width.
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{feff}')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests;
