use crate::runtime::text;

/// The schema `Lengths`.
///
/// Has at least 5 characters.
///
/// Described at `#/components/schemas/Lengths`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lengths(std::borrow::Cow<'static, str>);

impl Lengths {
    const RULES: text::Rules = text::Rules {
        name: "Lengths",
        complaint: "Lengths has at least 5 characters",
        min_length: 5,
        max_length: None,
        pattern: None,
    };
}

text::text_newtype!(Lengths);
