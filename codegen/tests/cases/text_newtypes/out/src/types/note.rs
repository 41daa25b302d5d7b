use crate::runtime::text;

/// The schema `Note`.
///
/// Has at most 280 characters.
///
/// Described at `#/components/schemas/Note`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Note(std::borrow::Cow<'static, str>);

impl Note {
    const RULES: text::Rules = text::Rules {
        name: "Note",
        complaint: "Note has at most 280 characters",
        min_length: 0,
        max_length: Some(280),
        pattern: None,
    };
}

text::text_newtype!(Note);
