use crate::runtime::text;

/// The schema `Note`.
///
/// Has at least 1 character.
///
/// Described at `#/components/schemas/Note`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Note(std::borrow::Cow<'static, str>);

impl Note {
    const RULES: text::Rules = text::Rules {
        name: "Note",
        complaint: "Note has at least 1 character",
        min_length: 1,
        max_length: None,
        pattern: None,
    };
}

text::text_newtype!(Note);
