use crate::runtime::json::object;

/// Defined in
/// `#/components/requestBodies/Patch/content/application~1merge-patch+json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PatchBody {
    /// `Some(None)` is null; `None` omits the property.
    pub tag: Option<Option<String>>,
}

object::object!(PatchBody {
    tag: optional "tag",
});
