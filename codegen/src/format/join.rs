//! Joins what prettyplease breaks although it fits on a line: it breaks lines at 89 columns, and
//! rustfmt at 100.
//!
//! Imports nothing.

use std::borrow::Cow;

use memchr::memmem;

/// The maximum length of a line, as in rustfmt.
const WIDTH: usize = 100;

/// How prettyplease prints a reference to a list in the tokens of a macro.
const LOOSE: &str = "& [";

/// Joins the lines of each group in parentheses or brackets that fits on one line.
pub(super) fn joined(text: &str) -> Cow<'_, str> {
    // Most items have neither groups on several lines, nor references in macros.
    let has = |part: &str| memmem::find(text.as_bytes(), part.as_bytes()).is_some();
    if !(has("(\n") || has("[\n") || has(LOOSE)) {
        return Cow::Borrowed(text);
    }
    let mut lines: Vec<Cow<'_, str>> = Vec::new();
    // The lines that end with the beginning of a group, by their indices.
    let mut open: Vec<usize> = Vec::new();
    for line in text.lines() {
        let code = line.trim_start();
        lines.push(match is_comment(code) {
            true => Cow::Borrowed(line),
            false => with_tight_references(line),
        });
        if code.starts_with([')', ']'])
            && let Some(start) = open.pop()
        {
            join_group(&mut lines, start);
        }
        if line.ends_with(['(', '[']) && !is_comment(code) {
            open.push(lines.len() - 1);
        }
    }
    let mut text = lines.join("\n");
    text.push('\n');
    Cow::Owned(text)
}

/// Joins the lines from that where a group begins to the last one, if they fit on one line.
fn join_group(lines: &mut Vec<Cow<'_, str>>, start: usize) {
    let Some(group) = lines.get(start..) else {
        return;
    };
    let length = group.iter().map(|line| line.trim_start().len() + 1);
    let [first, inner @ .., last] = group else {
        return;
    };
    // A group with docs, attributes, blocks or match arms in it stays as it is.
    let stays = |line: &str| {
        let code = line.trim_start();
        is_comment(code) || code.starts_with('#') || code.ends_with('{') || code.starts_with('}')
    };
    if length.sum::<usize>() > WIDTH * 2 || inner.iter().any(|line| stays(line)) {
        return;
    }
    let mut joined = first.clone().into_owned();
    for (index, line) in inner.iter().enumerate() {
        let code = line.trim_start();
        // Calls in a chain follow without a space.
        if index > 0 && !code.starts_with('.') {
            joined.push(' ');
        }
        joined.push_str(code);
    }
    if joined.ends_with(',') {
        joined.pop();
    }
    joined.push_str(last.trim_start());
    if joined.chars().count() <= WIDTH {
        lines.truncate(start);
        lines.push(Cow::Owned(joined));
    }
}

/// Takes the space from `& [`, as prettyplease prints a reference in the tokens of a macro.
fn with_tight_references(line: &str) -> Cow<'_, str> {
    if !line.contains(LOOSE) {
        return Cow::Borrowed(line);
    }
    let (mut out, mut rest) = (String::new(), line);
    while let Some(first) = rest.chars().next() {
        // What is in quotes is text of the document, and stays as it is.
        let length = match first {
            '"' => text_length(rest),
            '\'' if rest.starts_with("'\"'") => "'\"'".len(),
            _ => first.len_utf8(),
        };
        let (piece, others) = rest.split_at(length.min(rest.len()));
        out.push_str(piece);
        rest = match rest.starts_with(LOOSE) {
            true => others.trim_start(),
            false => others,
        };
    }
    Cow::Owned(out)
}

/// The length of the string literal that a text begins with.
fn text_length(text: &str) -> usize {
    let mut is_escaped = false;
    let end = text.char_indices().skip(1).find(|(_, character)| {
        let is_end = *character == '"' && !is_escaped;
        is_escaped = *character == '\\' && !is_escaped;
        is_end
    });
    end.map_or(text.len(), |(at, _)| at + 1)
}

fn is_comment(code: &str) -> bool {
    code.starts_with("//")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_that_fit_are_joined_from_the_inside() {
        let text = "\
fn a(
    b: B,
    c: C,
) -> D {
    e(
        F
            .g(
                h,
            ),
        i,
    );
}
";
        assert_eq!(
            joined(text),
            "fn a(b: B, c: C) -> D {\n    e(F.g(h), i);\n}\n"
        );
    }

    #[test]
    fn references_in_macros_are_tight_but_not_in_texts() {
        let text = "a!(& [1], \"& [\", '\"', \"\\\"& [\", & [& [b]]);\n";
        let expected = "a!(&[1], \"& [\", '\"', \"\\\"& [\", &[&[b]]);\n";
        assert_eq!(joined(text), expected);
    }

    #[test]
    fn groups_that_do_not_fit_or_have_comments_stay() {
        let long = "x".repeat(WIDTH);
        for text in [
            format!("fn a(\n    {long}: B,\n) {{\n}}\n"),
            "fn a(\n    /// B.\n    b: B,\n) {\n}\n".to_owned(),
            "a(\n    |b| {\n        c();\n    },\n);\n".to_owned(),
            "a! {\n    b,\n}\n/// c(\nfn d() {}\n".to_owned(),
        ] {
            assert_eq!(joined(&text), text);
        }
    }

    #[test]
    fn a_line_has_at_most_100_columns() {
        let name = "x".repeat(WIDTH - "a();".len());
        let fits = format!("a(\n    {name},\n);\n");
        assert_eq!(joined(&fits), format!("a({name});\n"));
        let longer = format!("a(\n    {name}y,\n);\n");
        assert_eq!(joined(&longer), longer);
    }
}
