use crate::runtime::json::object;

/// The schema `subscribe.onChange.payload`.
///
/// Defined in
/// `#/paths/~1subscriptions/post/callbacks/onChange/{$request.body#~1url}/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribeOnChangePayload {
    pub what: Option<String>,
}

impl SubscribeOnChangePayload {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn what(mut self, what: impl Into<String>) -> Self {
        self.what = Some(what.into());
        self
    }
}

object::object!(SubscribeOnChangePayload {
    what: optional "what",
});
