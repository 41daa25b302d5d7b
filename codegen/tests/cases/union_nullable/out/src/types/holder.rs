use super::{Card, Maybe};
use crate::runtime::{object, validate};

/// The schema `Holder`.
///
/// Described at `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    /// The field `one`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub one: Option<Option<Card>>,
    /// The field `maybe`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub maybe: Option<Option<Maybe>>,
    /// The field `text`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub text: Option<Option<String>>,
    /// The field `several`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub several: Option<Option<HolderSeveral>>,
    /// The field `both`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub both: Option<Option<HolderBoth>>,
    /// The field `nothing`.
    pub nothing: Option<()>,
    /// The card.
    pub words: Option<Card>,
    /// The field `wrapped`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub wrapped: Option<Option<Card>>,
}

object::object!(Holder {
    one: optional "one" => validate::check,
    maybe: optional "maybe" => validate::check,
    text: optional "text",
    several: optional "several" => validate::check,
    both: optional "both" => validate::check,
    nothing: optional "nothing",
    words: optional "words" => validate::check,
    wrapped: optional "wrapped" => validate::check,
});
