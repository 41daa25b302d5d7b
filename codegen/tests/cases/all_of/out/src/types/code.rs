use crate::runtime::json::newtype;

/// Has 2 to 4 characters and matches `^[A-Z]+$`.
///
/// Defined in `#/components/schemas/Code`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(std::borrow::Cow<'static, str>);

newtype::newtype!(Code {
    min_length = 2,
    max_length = 4,
    pattern = "^[A-Z]+$" => [Start, Repeat(b"AZ", 1, u32::MAX), End],
});
