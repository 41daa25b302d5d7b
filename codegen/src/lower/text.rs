//! Strings: plain ones, enumerations, those with rules, and those with a format.

use super::Lowering;
use crate::check::{self, Refusal};
use crate::diag::{Code, Diagnostic};
use crate::ir::{Docs, Pattern, Shape, Text, TextFormat, Type};
use crate::spec::{Cursor, Node};

impl<'d> Lowering<'d, '_> {
    pub(super) fn text(&mut self, cursor: &Cursor<'d>, docs: &mut Docs) -> Shape {
        if let Some(values) = cursor.get("enum") {
            for keyword in ["minLength", "maxLength", "pattern"] {
                if let Some(value) = cursor.get(keyword) {
                    self.refuse_keyword(&value, keyword);
                }
            }
            return self.enumeration(&values, cursor);
        }
        // Zalando's RESTful API guidelines, rule 112: values that are known, of a set that
        // can grow.
        if let Some(values) = cursor.get("x-extensible-enum")
            && let Some(values) = texts(&values, super::schema::is_nullable(cursor))
        {
            return Shape::Enumeration { values, open: true };
        }
        let text = Text {
            min_length: self.count(cursor, "minLength").unwrap_or(0),
            max_length: self.count(cursor, "maxLength"),
            pattern: self.pattern(cursor),
        };
        let is_plain = text == Text::default();
        let format = match cursor.text("format") {
            Some("date-time") if is_plain => Some(TextFormat::DateTime),
            Some("uri") if is_plain => Some(TextFormat::Uri),
            Some(other) => {
                self.only_documented();
                docs.notes
                    .push(format!("Format `{other}`, which is not checked"));
                None
            }
            None => None,
        };
        if is_plain {
            Shape::Alias(Type::String(format))
        } else {
            Shape::Text(text)
        }
    }

    /// The values of an enumeration. Null may stand among them where the schema is nullable;
    /// it is a value of `Option` then.
    pub(super) fn enumeration(&self, list: &Cursor<'d>, schema: &Cursor<'d>) -> Shape {
        let nullable = super::schema::is_nullable(schema);
        let mut values = Vec::new();
        for item in list.items() {
            match item.node {
                Node::String(text) if values.contains(text) => {}
                Node::String(text) => values.push(text.clone()),
                Node::Null if nullable => {}
                other => {
                    let message = format!(
                        "{} as a value of an `enum` is not supported yet",
                        other.kind()
                    );
                    self.refuse(Code::UNSUPPORTED_KEYWORD, &item.at, message);
                }
            }
        }
        if values.is_empty() {
            let message = "an `enum` without any string is not supported yet";
            self.refuse(Code::UNSUPPORTED_KEYWORD, &list.at, message);
        }
        let open = false;
        Shape::Enumeration { values, open }
    }

    fn pattern(&self, cursor: &Cursor<'d>) -> Option<Pattern> {
        let place = cursor.get("pattern")?;
        let source = place.node.as_str()?;
        let diagnostic = match check::compile(source) {
            Ok(pattern) => return Some(pattern),
            Err(Refusal::Invalid(reason)) => Diagnostic::new(
                Code::BAD_PATTERN,
                &place.at,
                format!("this is no regular expression (ECMA 262): {reason}"),
            ),
            Err(Refusal::Unsupported(what)) => Diagnostic::new(
                Code::UNSUPPORTED_PATTERN,
                &place.at,
                format!("a pattern with {what} is not supported yet"),
            )
            .help("supported are literals, classes such as `[0-9a-f]`, and quantifiers"),
        };
        self.found.push(diagnostic);
        None
    }
}

/// The texts of a list, where there is nothing else but null where that is allowed.
fn texts(list: &Cursor<'_>, nullable: bool) -> Option<Vec<String>> {
    let mut values = Vec::new();
    for item in list.items() {
        match item.node {
            Node::Null if nullable => {}
            Node::String(text) if values.contains(text) => {}
            node => values.push(node.as_str()?.to_owned()),
        }
    }
    (!values.is_empty()).then_some(values)
}
