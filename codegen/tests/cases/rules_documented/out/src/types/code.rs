use crate::runtime::newtype;

/// A code.
///
/// Has at most 9 characters.
///
/// The rule `pattern` is not checked: `^(?:a|b)$`.
///
/// Described at `#/components/schemas/Code`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(std::borrow::Cow<'static, str>);

newtype::newtype!(Code {
    max_length = 9,
});
