use crate::runtime::text;

/// The schema `Long`.
///
/// Has at least 2 characters.
///
/// Described at `#/components/schemas/Long`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Long(std::borrow::Cow<'static, str>);

impl Long {
    const RULES: text::Rules = text::Rules {
        name: "Long",
        complaint: "Long has at least 2 characters",
        min_length: 2,
        max_length: None,
        pattern: None,
    };
}

text::text_newtype!(Long);
