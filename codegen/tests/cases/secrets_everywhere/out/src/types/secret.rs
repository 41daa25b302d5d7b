use crate::runtime::json::newtype;

/// A secret, which is redacted in `Debug` output and in messages, and has no `Display` output.
///
/// Defined in `#/components/schemas/Secret`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Secret(std::borrow::Cow<'static, str>);

newtype::newtype!(Secret {
    secret = true,
});
