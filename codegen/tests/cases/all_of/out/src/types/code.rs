use crate::runtime::text;

/// The schema `Code`.
///
/// Has 2 to 4 characters, and matches `^[A-Z]+$`.
///
/// Described at `#/components/schemas/Code`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(std::borrow::Cow<'static, str>);

impl Code {
    const RULES: text::Rules = text::Rules {
        name: "Code",
        complaint: "Code has 2 to 4 characters and matches ^[A-Z]+$",
        min_length: 2,
        max_length: Some(4),
        pattern: Some(text::Pattern {
            source: "^[A-Z]+$",
            steps: &[text::Step::Repeat(&text::Class::of(b"AZ"), 1, u32::MAX)],
            from_start: true,
            to_end: true,
        }),
    };
}

text::text_newtype!(Code);
