use crate::runtime::text;

/// The schema `getNote.id`.
///
/// Matches `^N[0-9]+$`.
///
/// Described at `#/components/parameters/Id/schema`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GetNoteId(std::borrow::Cow<'static, str>);

impl GetNoteId {
    const RULES: text::Rules = text::Rules {
        name: "GetNoteId",
        complaint: "GetNoteId matches ^N[0-9]+$",
        min_length: 0,
        max_length: None,
        pattern: Some(text::Pattern {
            source: "^N[0-9]+$",
            steps: &[
                text::Step::Literal(b"N"),
                text::Step::Repeat(&text::Class::DIGIT, 1, u32::MAX),
            ],
            from_start: true,
            to_end: true,
        }),
    };
}

text::text_newtype!(GetNoteId);
