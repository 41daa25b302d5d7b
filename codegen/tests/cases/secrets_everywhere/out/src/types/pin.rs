use crate::runtime::json::number_newtype;

/// At least 1000.
///
/// A secret, which is redacted in `Debug` output and in messages, and has no `Display` output.
///
/// Defined in `#/components/schemas/Pin`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pin(i64);

number_newtype::number_newtype!(Pin {
    type = i64,
    secret = true,
    minimum = 1000,
});
