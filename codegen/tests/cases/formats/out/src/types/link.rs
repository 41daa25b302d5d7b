use crate::runtime::format::uri;
use crate::runtime::json::newtype;

/// An absolute URI (RFC 3986). Has at most 20 characters.
///
/// Defined in `#/components/schemas/Link`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Link(std::borrow::Cow<'static, str>);

newtype::newtype!(Link {
    format = uri,
    max_length = 20,
} at_run_time);
