//! What no code checks, in words: each goes into the docs, and is counted.

use super::conjunction::Conjunction;
use super::kinds::{ABOUT, Kinds, declared};
use super::list::items;
use super::number;
use crate::diag::Code;
use crate::lower::Lowering;
use crate::spec::Cursor;

/// Why a rule is only told.
pub(super) const NOT_CHECKED: &str = "it is told in the docs, and not checked";

/// Why nothing checks `format: password`.
pub(super) const HIDDEN: &str = "it asks nothing of a value, which no message shows";

/// A rule is shown up to this many characters.
const MOST_SHOWN: usize = 200;

impl<'d> Lowering<'d, '_> {
    /// What is said of a conjunction that stands for another type, in words.
    fn notes(&mut self, whole: &Conjunction<'d>) -> Vec<String> {
        let beside = self.beside(whole);
        // What is checked is told by the type that it makes.
        let mut notes = match beside.rules.is_empty() {
            true => beside.notes,
            false => Vec::new(),
        };
        if self.summary(whole).kinds == Kinds::ARRAY {
            notes.extend(self.notes_of_items(whole));
        }
        notes
    }

    /// What stands in the items of a list that have no type of their own.
    fn notes_of_items(&mut self, whole: &Conjunction<'d>) -> Vec<String> {
        let mut notes = Vec::new();
        for item in items(whole) {
            let of_item = self.notes_in_place(&item.schema);
            notes.extend(of_item.into_iter().map(|note| format!("Items: {note}")));
        }
        notes
    }

    /// The rules that no code checks of a schema that gets no type of its own, for the docs
    /// of its place.
    pub(super) fn notes_in_place(&mut self, schema: &Cursor<'d>) -> Vec<String> {
        if self.target_of(schema).is_some() {
            return Vec::new();
        }
        let (whole, _) = self.beside_null(schema);
        self.notes_of_place(&whole)
    }

    /// The same, where all that holds there is known.
    pub(super) fn notes_of_place(&mut self, whole: &Conjunction<'d>) -> Vec<String> {
        // A type of its own has docs of its own.
        let is_alias = whole.choices.is_empty()
            && super::object::properties(whole).is_empty()
            && self.values(whole, Kinds::ALL).is_none();
        if is_alias {
            self.notes(whole)
        } else {
            Vec::new()
        }
    }

    /// A keyword about values of another type forbids nothing (JSON Schema Validation,
    /// draft 5, section 4.1).
    pub(super) fn warn_of_no_effect(&self, whole: &Conjunction<'d>) {
        for schema in whole.schemas() {
            let Some(types) = schema.types().filter(|types| !types.names.is_empty()) else {
                continue;
            };
            let kinds = declared(schema);
            for (keyword, about) in ABOUT {
                let Some(value) = schema.get(keyword).filter(|_| about.and(kinds).is_empty())
                else {
                    continue;
                };
                let message = format!(
                    "`{keyword}` is about values of the type `{}`, and has no effect on `{}`",
                    about.title(),
                    types.names.join("` or `"),
                );
                self.refuse(Code::NO_EFFECT, &value.at, message);
            }
        }
    }
}

/// Formats that say nothing to the generator, beside a type other than text.
pub(super) fn misplaced_formats<'d>(
    whole: &Conjunction<'d>,
    kinds: Kinds,
) -> Vec<(&'static str, String)> {
    let formats = whole.schemas().filter_map(|schema| schema.text("format"));
    let known = |format: &str| {
        let of_number = matches!(format, "float" | "double");
        (kinds == Kinds::INTEGER && number::integer_format(format).is_some())
            || (kinds == Kinds::NUMBER && of_number)
    };
    let unknown = formats.filter(|format| !known(format));
    unknown
        .map(|format| ("format", format.to_owned()))
        .collect()
}

/// The sentence about a rule that no code checks.
pub(super) fn unchecked(keyword: &str, value: &str) -> String {
    let value = code(value);
    if keyword == "format" {
        return format!("Format {value}, which is not checked");
    }
    format!("The rule `{keyword}` is not checked: {value}")
}

/// The sentence about a rule that is checked, and that no type tells of.
pub(super) fn enforced(keyword: &str, value: &str) -> String {
    format!("`{keyword}` is checked: {}", code(value))
}

/// Text of the description, cut where it is long.
pub(super) fn shortened(text: &str) -> String {
    let mut shown: String = text.chars().take(MOST_SHOWN).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}

/// Text of the description as code in prose, cut where it is long.
pub(in crate::lower) fn code(text: &str) -> String {
    format!("`{}`", shortened(text).replace('`', "'"))
}
