use crate::runtime::text_newtype;

/// The schema `Phone`.
///
/// Matches `^\+?[1-9]\d{2,}`.
///
/// Described at `#/components/schemas/Phone`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone(std::borrow::Cow<'static, str>);

text_newtype::text_newtype!(Phone {
    pattern: "^\\+?[1-9]\\d{2,}" => [
        Start,
        Repeat(&Class::of(b"++"), 0, 1),
        Repeat(&Class::of(b"19"), 1, 1),
        Repeat(DIGIT, 2, u32::MAX),
    ],
});
