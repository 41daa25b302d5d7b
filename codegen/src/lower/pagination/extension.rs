//! Reads the extension `x-pagination` of an operation, and holds it against the parameters and the
//! response of that operation.
//!
//! Imports `diag`, `ir` and `spec`, and from this layer `context` and `listing`.

use super::super::context::Context;
use super::listing::{Found, Listing, ValueKind};
use crate::diag::{Code, Diagnostic, Target};
use crate::ir::{CursorPlace, NextPage, Operation, Pagination};
use crate::spec::{Cursor, Node};

/// The values of `type`, each with the fields that it allows besides `type` and `items`.
const TYPES: &[(&str, &[&str])] = &[
    ("url", &["next"]),
    ("link", &[]),
    ("cursor", &["parameter", "next", "last", "more"]),
    ("offset", &["parameter", "total", "more"]),
    ("page", &["parameter", "first", "more"]),
];

/// The values that a cursor can be.
const CURSOR: &[ValueKind] = &[ValueKind::Text, ValueKind::Url, ValueKind::Integer];

/// An extension while it is read.
struct Extension<'c, 'd, 'f> {
    cx: &'c Context<'d, 'f>,
    place: &'c Cursor<'d>,
    listing: &'c Listing<'c>,
}

/// Whether an extension is the one that is documented here, rather than that of another tool, which
/// has no `type`.
pub(super) fn is_one<'d>(cx: &Context<'d, '_>, place: &Cursor<'d>) -> bool {
    let is_one = *place.node == Node::Bool(false) || place.get("type").is_some();
    if !is_one {
        let message = format!(
            "an `x-pagination` without a `type`, which is {}, is taken for that of another tool and \
             omitted",
            types()
        );
        cx.omit(&place.at, message);
    }
    is_one
}

/// The pagination that an extension states; none if it states that there is none, or if it is
/// invalid, which is reported.
pub(super) fn pagination<'d>(
    cx: &Context<'d, '_>,
    place: &Cursor<'d>,
    operation: &Operation,
    listing: Option<&Listing<'_>>,
) -> Option<Pagination> {
    if *place.node == Node::Bool(false) {
        return None;
    }
    let Some(listing) = listing else {
        let message = format!(
            "`x-pagination` does not fit `{}`, which is not a `GET` whose successful responses have \
             one body of JSON",
            operation.id
        );
        let fault = Diagnostic::new(Code::BAD_PAGINATION, &place.at, message);
        cx.report(fault.at(Target::Key).help("remove it"));
        return None;
    };
    Extension { cx, place, listing }.read()
}

impl<'d> Extension<'_, 'd, '_> {
    fn read(&self) -> Option<Pagination> {
        let ty = self.required("type", types)?;
        let name = ty.node.as_str();
        let Some((name, fields)) = TYPES.iter().find(|(known, _)| Some(*known) == name) else {
            return self.fault(&ty, "this is not a type of pagination", types());
        };
        let unknown = self.place.entries();
        let mut unknown = unknown.filter(|(key, _)| {
            !matches!(*key, "type" | "items") && !fields.contains(key) && !key.starts_with("x-")
        });
        if let Some((key, field)) = unknown.next() {
            let message = format!("`{key}` is not a field of `type: {name}`");
            let known = ["type", "items"].iter().chain(*fields).copied();
            let fault = Diagnostic::new(Code::BAD_PAGINATION, &field.at, message);
            let help = format!("its fields are {}", listed(known, "and"));
            self.cx.report(fault.at(Target::Key).help(help));
            return None;
        }
        let items = self.items()?;
        let next = match *name {
            "url" => NextPage::Url(self.place_of("next", &[ValueKind::Text, ValueKind::Url])?),
            "link" => NextPage::Link,
            "cursor" => NextPage::Cursor {
                parameter: self.parameter(CURSOR)?,
                cursor: self.cursor(&items)?,
                more: self.optional("more", ValueKind::Boolean)?,
            },
            "offset" => NextPage::Offset {
                parameter: self.parameter(&[ValueKind::Integer])?,
                total: self.optional("total", ValueKind::Integer)?,
                more: self.optional("more", ValueKind::Boolean)?,
            },
            _ => NextPage::Number {
                parameter: self.parameter(&[ValueKind::Integer])?,
                first: self.first()?,
                more: self.optional("more", ValueKind::Boolean)?,
            },
        };
        Some(Pagination { items, next })
    }

    /// The place of the items: by default, that of the only array at the top of the body.
    fn items(&self) -> Option<String> {
        let arrays = self.listing.arrays();
        let Some(field) = self.place.get("items") else {
            return match arrays.as_slice() {
                [only] => Some(only.clone()),
                [] => self.incomplete("the response body has no array at its top", "items"),
                _ => self.incomplete("the response body has several arrays", "items"),
            };
        };
        let pointer = self.pointer(&field)?;
        let found = self.listing.at(&pointer);
        match &found {
            Found::Types(types)
                if types.len() == 1 && self.listing.is(&found, &[ValueKind::Array]) =>
            {
                Some(pointer)
            }
            _ => {
                let help = match arrays.is_empty() {
                    true => "state the place of an array as a JSON pointer".to_owned(),
                    false => format!(
                        "there is one at {}",
                        either(arrays.iter().map(String::as_str))
                    ),
                };
                self.fault(&field, "this leads to no array in the response body", help)
            }
        }
    }

    /// The place of a cursor.
    fn cursor(&self, items: &str) -> Option<CursorPlace> {
        match (self.place.get("next"), self.place.get("last")) {
            (Some(_), None) => Some(CursorPlace::Body(self.place_of("next", CURSOR)?)),
            (None, Some(field)) => {
                let pointer = self.pointer(&field)?;
                let found = self.listing.in_item(items, &pointer);
                self.value(&field, &found, CURSOR, "an item")?;
                Some(CursorPlace::LastItem(pointer))
            }
            (None, None) => self.incomplete("the place of the cursor is missing", "next"),
            (Some(_), Some(field)) => {
                let help =
                    "`next` is a place in the response body, and `last` one in the last item";
                self.fault(&field, "the cursor has two places", help)
            }
        }
    }

    /// The number of the first page, which is 1 unless the extension or the parameter say something
    /// else.
    fn first(&self) -> Option<u64> {
        let Some(field) = self.place.get("first") else {
            return Some(1);
        };
        match field.node {
            Node::Integer(number) if u64::try_from(*number).is_ok() => u64::try_from(*number).ok(),
            _ => self.fault(&field, "this is not the number of a page", "state 0 or 1"),
        }
    }

    /// The name of the query parameter that distinguishes the pages.
    fn parameter(&self, kinds: &[ValueKind]) -> Option<String> {
        let parameters = self.listing.parameters();
        let fitting = parameters.filter(|it| kinds.contains(&self.listing.kind(&it.ty)));
        let fitting: Vec<_> = fitting.map(|it| it.name.as_str()).collect();
        let help = || match fitting.is_empty() {
            true => "the operation declares none".to_owned(),
            false => format!("the operation has {}", either(fitting.iter().copied())),
        };
        let field = self.required("parameter", help)?;
        let name = field.node.as_str().filter(|name| fitting.contains(name));
        match name {
            Some(name) => Some(name.to_owned()),
            None => {
                let kind = words(kinds);
                let message = format!("this is not the name of a query parameter for {kind}");
                self.fault(&field, message, help())
            }
        }
    }

    /// The place that a required field states.
    fn place_of(&self, name: &str, kinds: &[ValueKind]) -> Option<String> {
        let field = self.required(name, || "state a JSON pointer".to_owned())?;
        let pointer = self.pointer(&field)?;
        let found = self.listing.at(&pointer);
        self.value(&field, &found, kinds, "the response body")?;
        Some(pointer)
    }

    /// The place that an optional field states, if it is there; none if it is invalid.
    #[allow(
        clippy::option_option,
        reason = "the outer one is the result of reading"
    )]
    fn optional(&self, name: &str, kind: ValueKind) -> Option<Option<String>> {
        match self.place.get(name) {
            None => Some(None),
            Some(_) => Some(Some(self.place_of(name, &[kind])?)),
        }
    }

    /// A JSON pointer.
    fn pointer(&self, field: &Cursor<'d>) -> Option<String> {
        let text = field.node.as_str();
        let pointer = text.filter(|text| text.is_empty() || text.starts_with('/'));
        match pointer {
            Some(pointer) => Some(pointer.to_owned()),
            None => {
                let help = "state the names of properties, each after a slash, as in `/meta/next`";
                self.fault(field, "this is not a JSON pointer", help)
            }
        }
    }

    /// Holds what a pointer leads to against the kinds of values that are possible there.
    fn value(
        &self,
        field: &Cursor<'d>,
        found: &Found<'_>,
        kinds: &[ValueKind],
        whole: &str,
    ) -> Option<()> {
        match found {
            Found::Undescribed => Some(()),
            Found::Types(_) if self.listing.is(found, kinds) => Some(()),
            Found::Types(_) => {
                let message = format!("this does not lead to {}", words(kinds));
                self.fault(field, message, "state the place of another property")
            }
            Found::Missing(name) => {
                let message = format!("{whole} has no property `{name}` there");
                self.fault(
                    field,
                    message,
                    "declare it, or state the place of another one",
                )
            }
        }
    }

    fn required(&self, name: &str, help: impl FnOnce() -> String) -> Option<Cursor<'d>> {
        self.place.get(name).or_else(|| {
            let message = format!("`{name}` is missing");
            self.fault(self.place, message, help())
        })
    }

    fn incomplete<T>(&self, message: &str, field: &str) -> Option<T> {
        let help = format!("state the place as a JSON pointer in `{field}`");
        self.fault(self.place, message, help)
    }

    fn fault<T>(
        &self,
        at: &Cursor<'d>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Option<T> {
        let fault = Diagnostic::new(Code::BAD_PAGINATION, &at.at, message);
        self.cx.report(fault.help(help));
        None
    }
}

/// The types of pagination, in words.
fn types() -> String {
    either(TYPES.iter().map(|(name, _)| *name))
}

/// Kinds of values in words.
fn words(kinds: &[ValueKind]) -> &'static str {
    match kinds {
        [ValueKind::Text, ValueKind::Url] => "a string",
        [ValueKind::Integer] => "an integer",
        [ValueKind::Boolean] => "a boolean",
        [ValueKind::Array] => "an array",
        _ => "a string or an integer",
    }
}

/// Names as "`a`, `b` or `c`".
fn either<'t>(names: impl Iterator<Item = &'t str>) -> String {
    listed(names, "or")
}

fn listed<'t>(names: impl Iterator<Item = &'t str>, last_word: &str) -> String {
    let names: Vec<_> = names.map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        Some((last, others)) if !others.is_empty() => {
            format!("{} {last_word} {last}", others.join(", "))
        }
        Some((last, _)) => last.clone(),
        None => String::new(),
    }
}
