use crate::runtime::text;

/// Counted in characters.
///
/// Has 1 to 5 characters.
///
/// Described at `#/components/schemas/Name`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(std::borrow::Cow<'static, str>);

impl Name {
    const RULES: text::Rules = text::Rules {
        name: "Name",
        complaint: "Name has 1 to 5 characters",
        min_length: 1,
        max_length: Some(5),
        pattern: None,
    };
}

text::text_newtype!(Name);
