use crate::runtime::json::object;

/// The schema `Patch.body`.
///
/// Described at
/// `#/components/requestBodies/Patch/content/application~1merge-patch+json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PatchBody {
    /// The field `tag`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub tag: Option<Option<String>>,
}

object::object!(PatchBody {
    tag: optional "tag",
});
