use crate::runtime::text;

/// The schema `putNote.text`.
///
/// Has at most 9 characters.
///
/// Described at
/// `#/components/requestBodies/Text/content/application~1x-www-form-urlencoded/schema/properties/text`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PutNoteText(std::borrow::Cow<'static, str>);

impl PutNoteText {
    const RULES: text::Rules = text::Rules {
        name: "PutNoteText",
        complaint: "PutNoteText has at most 9 characters",
        min_length: 0,
        max_length: Some(9),
        pattern: None,
    };
}

text::text_newtype!(PutNoteText);
