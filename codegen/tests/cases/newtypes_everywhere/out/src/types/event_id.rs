use crate::runtime::format::uuid;
use crate::runtime::json::newtype;

/// A UUID (RFC 4122).
///
/// Defined in `#/components/schemas/EventId`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(std::borrow::Cow<'static, str>);

newtype::newtype!(EventId {
    format = uuid,
} at_run_time);
