use crate::runtime::json::object;

/// Who a pet belongs to.
///
/// Defined in `overlay.yaml#/actions/6/update/Owner`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// Has at least 1 character.
    pub name: Option<String>,
}

impl Owner {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    /// Has at least 1 character.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::object!(Owner {
    name: optional "name" [MinLength(1)],
});
