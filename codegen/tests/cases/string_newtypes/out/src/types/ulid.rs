use crate::runtime::json::newtype;

/// Format `ulid`, which is not validated.
///
/// Defined in `#/components/schemas/Ulid`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ulid(std::borrow::Cow<'static, str>);

newtype::newtype!(Ulid {});
