use crate::runtime::json::{closed_enum, object, string_enum, union};
use crate::runtime::validation::validate;

/// The schema `Holder`.
///
/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    /// The property `list`.
    pub list: Option<Vec<HolderOne>>,
    /// The property `one`.
    pub one: Option<HolderOne>,
    /// The property `map`.
    pub map: Option<std::collections::BTreeMap<String, HolderMapValue>>,
}

object::object!(Holder {
    list: optional "list" => validate::value,
    one: optional "one" => validate::value,
    map: optional "map" => validate::value,
});

/// The schema `Holder.one`.
///
/// The property `t` selects the variant.
///
/// Defined in `#/components/schemas/Holder/properties/one`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderOne {
    /// Selected by `text`.
    Text(Box<HolderOneText>),
    /// Selected by `image`.
    Image(Box<HolderOneImage>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(HolderOne {
    Text(HolderOneText) = "text" => validate::value,
    Image(HolderOneImage) = "image" => validate::value,
} "oneOf" by "t" else Other);

/// The schema `Holder.map.value.text.v`.
///
/// Defined in
/// `#/components/schemas/Holder/properties/map/additionalProperties/oneOf/0/properties/v`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HolderMapValueTextV {
    /// `x`
    #[default]
    X,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(HolderMapValueTextV {
    X = "x",
} other Other);

/// The schema `Holder.map.value.text`.
///
/// Defined in `#/components/schemas/Holder/properties/map/additionalProperties/oneOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HolderMapValueText {
    /// The property `v`.
    pub v: HolderMapValueTextV,
    /// The property `text`.
    pub text: Option<String>,
}

object::object!(HolderMapValueText {
    v: required "v" => validate::value,
    text: optional "text",
});

/// The schema `Holder.map.value.image.v`.
///
/// Defined in
/// `#/components/schemas/Holder/properties/map/additionalProperties/oneOf/1/properties/v`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HolderMapValueImageV {
    /// `x`
    #[default]
    X,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(HolderMapValueImageV {
    X = "x",
} other Other);

/// The schema `Holder.map.value.image`.
///
/// Defined in `#/components/schemas/Holder/properties/map/additionalProperties/oneOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HolderMapValueImage {
    /// The property `v`.
    pub v: HolderMapValueImageV,
    /// The property `image`.
    pub image: Option<String>,
}

object::object!(HolderMapValueImage {
    v: required "v" => validate::value,
    image: optional "image",
});

/// The schema `Holder.map.value`.
///
/// Defined in `#/components/schemas/Holder/properties/map/additionalProperties`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderMapValue {
    /// The variant `text`.
    Text(Box<HolderMapValueText>),
    /// The variant `image`.
    Image(Box<HolderMapValueImage>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(HolderMapValue {
    Text(HolderMapValueText) => validate::value,
    Image(HolderMapValueImage) => validate::value,
} "oneOf" else Other);

/// The schema `Holder.one.text.v`.
///
/// Defined in `#/components/schemas/Holder/properties/one/oneOf/0/properties/v`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HolderOneTextV {
    /// `x`
    #[default]
    X,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(HolderOneTextV {
    X = "x",
} other Other);

/// The schema `Holder.one.text.t`.
///
/// Defined in `#/components/schemas/Holder/properties/one/oneOf/0/properties/t`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HolderOneTextT {
    /// `text`
    #[default]
    Text,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(HolderOneTextT {
    Text = "text",
} other Other);

/// The schema `Holder.one.text`.
///
/// Defined in `#/components/schemas/Holder/properties/one/oneOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HolderOneText {
    /// The property `v`.
    pub v: HolderOneTextV,
    /// The property `t`.
    pub t: HolderOneTextT,
    /// The property `text`.
    pub text: Option<String>,
}

object::object!(HolderOneText {
    v: required "v" => validate::value,
    t: required "t" => validate::value,
    text: optional "text",
});

/// The schema `Holder.one.image.v`.
///
/// Defined in `#/components/schemas/Holder/properties/one/oneOf/1/properties/v`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HolderOneImageV {
    /// `x`
    #[default]
    X,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(HolderOneImageV {
    X = "x",
} other Other);

/// The schema `Holder.one.image.t`.
///
/// Defined in `#/components/schemas/Holder/properties/one/oneOf/1/properties/t`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HolderOneImageT {
    /// `image`
    #[default]
    Image,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(HolderOneImageT {
    Image = "image",
} other Other);

/// The schema `Holder.one.image`.
///
/// Defined in `#/components/schemas/Holder/properties/one/oneOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HolderOneImage {
    /// The property `v`.
    pub v: HolderOneImageV,
    /// The property `t`.
    pub t: HolderOneImageT,
    /// The property `image`.
    pub image: Option<String>,
}

object::object!(HolderOneImage {
    v: required "v" => validate::value,
    t: required "t" => validate::value,
    image: optional "image",
});
