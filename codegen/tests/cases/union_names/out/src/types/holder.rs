use crate::runtime::json::{closed_enum, object, string_enum, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    pub list: Option<Vec<HolderOne>>,
    pub one: Option<HolderOne>,
    pub map: Option<std::collections::BTreeMap<String, HolderMapValue>>,
}

object::object!(Holder {
    list: optional "list" => validate::value,
    one: optional "one" => validate::value,
    map: optional "map" => validate::value,
});

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

/// Defined in `#/components/schemas/Holder/properties/map/additionalProperties/oneOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HolderMapValueText {
    pub v: HolderMapValueTextV,
    pub text: Option<String>,
}

object::object!(HolderMapValueText {
    v: required "v" => validate::value,
    text: optional "text",
});

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

/// Defined in `#/components/schemas/Holder/properties/map/additionalProperties/oneOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HolderMapValueImage {
    pub v: HolderMapValueImageV,
    pub image: Option<String>,
}

object::object!(HolderMapValueImage {
    v: required "v" => validate::value,
    image: optional "image",
});

/// Defined in `#/components/schemas/Holder/properties/map/additionalProperties`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderMapValue {
    Text(Box<HolderMapValueText>),
    Image(Box<HolderMapValueImage>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(HolderMapValue {
    Text(HolderMapValueText) => validate::value,
    Image(HolderMapValueImage) => validate::value,
} "oneOf" else Other);

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

/// Defined in `#/components/schemas/Holder/properties/one/oneOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HolderOneText {
    pub v: HolderOneTextV,
    pub t: HolderOneTextT,
    pub text: Option<String>,
}

object::object!(HolderOneText {
    v: required "v" => validate::value,
    t: required "t" => validate::value,
    text: optional "text",
});

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

/// Defined in `#/components/schemas/Holder/properties/one/oneOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HolderOneImage {
    pub v: HolderOneImageV,
    pub t: HolderOneImageT,
    pub image: Option<String>,
}

object::object!(HolderOneImage {
    v: required "v" => validate::value,
    t: required "t" => validate::value,
    image: optional "image",
});
