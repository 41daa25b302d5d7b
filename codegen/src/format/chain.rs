//! Prints chains of a single call as rustfmt does: prettyplease begins a new line before each call
//! whose arguments are on several lines, and rustfmt only from the second call of a chain on.
//!
//! Imports nothing.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use memchr::memmem;

/// The maximum length of a line, as in rustfmt.
const WIDTH: usize = 100;

/// Joins the receiver of a chain and its call, if that is the only one.
pub(super) fn with_single_calls(text: &str) -> Cow<'_, str> {
    // Most items have no chain.
    if memmem::find(text.as_bytes(), b" .").is_none() {
        return Cow::Borrowed(text);
    }
    let mut lines: Vec<Cow<'_, str>> = text.lines().map(Cow::Borrowed).collect();
    let mut done: Vec<Cow<'_, str>> = Vec::with_capacity(lines.len());
    for at in 0..lines.len() {
        let head = done.last_mut();
        let single = head.and_then(|head| Some((single_call(head, &lines, at)?, head)));
        match (single, lines.get(at)) {
            (Some((end, head)), Some(call)) => {
                let by = indent(call) - indent(head);
                head.to_mut().push_str(call.trim_start());
                move_left(&mut lines, at + 1..=end, by);
            }
            (None, Some(line)) => done.push(line.clone()),
            _ => {}
        }
    }
    let mut text = done.join("\n");
    text.push('\n');
    Cow::Owned(text)
}

/// The last line of the call that begins in a line, if the line before, `head`, is all that comes
/// before it.
fn single_call(head: &str, lines: &[Cow<'_, str>], at: usize) -> Option<usize> {
    let call = lines.get(at)?;
    let is_call = call.trim_start().starts_with('.') && indent(head) < indent(call);
    if !is_call || !is_path(head.trim_start()) {
        return None;
    }
    if head.trim_end().len() + call.trim_start().len() > WIDTH {
        return None;
    }
    let depth = indent(call);
    let mut last = at;
    if !call.ends_with([',', ';']) {
        let rest = lines.get(at + 1..)?;
        // The call ends where the indentation is that of its first line again.
        last += 1 + rest.iter().position(|line| indent(line) <= depth)?;
        let ends_call = |line: &Cow<'_, str>| {
            indent(line) == depth && line.trim_start().starts_with([')', ']', '}'])
        };
        if call.ends_with(['(', '[', '{']) {
            ends_call(lines.get(last)?).then_some(())?;
        } else {
            last = at;
        }
    }
    let next = lines.get(last + 1)?;
    (!next.trim_start().starts_with('.')).then_some(last)
}

/// Moves some lines to the left.
fn move_left(lines: &mut [Cow<'_, str>], range: RangeInclusive<usize>, by: usize) {
    for line in lines.get_mut(range).into_iter().flatten() {
        if let Some(moved) = line.get(by..) {
            *line = Cow::Owned(moved.to_owned());
        }
    }
}

/// Whether this is a path, perhaps with a reference in front, such as `&style::FORM`.
fn is_path(code: &str) -> bool {
    let path = code.trim_start_matches('&');
    !path.is_empty()
        && path
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b':' | b'#'))
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_single_call_follows_what_it_is_called_on() {
        let text = "\
fn a() {
    request
        .query(
            \"expand\",
            &style::FORM
                .of(b),
        );
    request
        .path(c);
    request
        .body()
        .send();
}
";
        let expected = "\
fn a() {
    request.query(
        \"expand\",
        &style::FORM.of(b),
    );
    request.path(c);
    request
        .body()
        .send();
}
";
        assert_eq!(with_single_calls(text), expected);
    }

    #[test]
    fn calls_on_other_expressions_and_long_lines_stay() {
        let name = "x".repeat(WIDTH);
        for text in [
            format!("a\n    .b({name});\n"),
            "a()\n    .b(c);\nd\n".to_owned(),
            "match a {\n    b\n    .c => {}\n}\n".to_owned(),
        ] {
            assert_eq!(with_single_calls(&text), text);
        }
    }
}
