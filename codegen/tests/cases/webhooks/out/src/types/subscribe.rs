use crate::runtime::json::object;

/// Defined in
/// `#/paths/~1subscriptions/post/callbacks/onChange/{$request.body#~1url}/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SubscribeOnChangePayload {
    pub what: Option<String>,
}

object::object!(SubscribeOnChangePayload {
    what: optional "what",
});
