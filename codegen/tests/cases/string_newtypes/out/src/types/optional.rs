use crate::runtime::json::newtype;

/// Defined in `#/components/schemas/Optional`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Optional(std::borrow::Cow<'static, str>);

newtype::newtype!(Optional {});
