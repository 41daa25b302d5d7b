use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Model`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Model {
    pub id: Option<types::LasModelId>,
    pub plan_id: Option<types::LasPlanId>,
}

#[cfg(feature = "build-responses")]
impl Model {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn id(mut self, value: types::LasModelId) -> Self {
        self.id = Some(value);
        self
    }

    pub fn plan_id(mut self, value: types::LasPlanId) -> Self {
        self.plan_id = Some(value);
        self
    }
}

object::object!(Model {
    id: optional "id",
    plan_id: optional "plan_id",
});
