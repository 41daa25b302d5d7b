use crate::runtime::json::object;

/// Defined in `#/components/responses/Fault/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FaultError {
    pub code: Option<i64>,
}

object::object!(FaultError {
    code: optional "code",
});
