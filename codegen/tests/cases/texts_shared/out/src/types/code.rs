use crate::runtime::text;

/// The schema `Code`.
///
/// Has at most 3 characters.
///
/// Described at `#/components/schemas/Code`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(std::borrow::Cow<'static, str>);

impl Code {
    const RULES: text::Rules = text::Rules {
        name: "Code",
        complaint: "Code has at most 3 characters",
        min_length: 0,
        max_length: Some(3),
        pattern: None,
    };
}

text::text_newtype!(Code);
