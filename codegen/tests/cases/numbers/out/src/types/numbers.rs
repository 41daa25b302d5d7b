use super::Age;
use crate::runtime::{limits, object, validate};

/// The schema `Numbers`.
///
/// Described at `#/components/schemas/Numbers`.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbers {
    /// The field `count`.
    pub count: i64,
    /// The field `small`.
    pub small: Option<i32>,
    /// The field `even`.
    pub even: Option<i64>,
    /// The field `half`.
    pub half: i64,
    /// The field `whole`.
    pub whole: Option<i64>,
    /// The field `ratio`.
    pub ratio: Option<f64>,
    /// The field `open`.
    pub open: Option<f64>,
    /// The field `single`.
    pub single: Option<f32>,
    /// The field `free`.
    pub free: Option<f64>,
    /// The field `age`.
    pub age: Option<Age>,
    /// The field `far`.
    pub far: Option<i32>,
    /// The field `vast`.
    pub vast: Option<f32>,
}

impl<'de> object::Object<'de> for Numbers {
    const NAME: &'static str = "Numbers";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut count = None;
        let mut small = None;
        let mut even = None;
        let mut half = None;
        let mut whole = None;
        let mut ratio = None;
        let mut open = None;
        let mut single = None;
        let mut free = None;
        let mut age = None;
        let mut far = None;
        let mut vast = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "count" => count = fields.value()?,
                "small" => small = fields.value()?,
                "even" => even = fields.value()?,
                "half" => half = fields.value()?,
                "whole" => whole = fields.value()?,
                "ratio" => ratio = fields.value()?,
                "open" => open = fields.value()?,
                "single" => single = fields.value()?,
                "free" => free = fields.value()?,
                "age" => age = fields.value()?,
                "far" => far = fields.value()?,
                "vast" => vast = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            count: object::required(count, "count")?,
            small,
            even,
            half: object::required(half, "half")?,
            whole,
            ratio,
            open,
            single,
            free,
            age,
            far,
            vast,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Numbers {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Numbers {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("count", &self.count)?;
        object.optional("small", &self.small)?;
        object.optional("even", &self.even)?;
        object.field("half", &self.half)?;
        object.optional("whole", &self.whole)?;
        object.optional("ratio", &self.ratio)?;
        object.optional("open", &self.open)?;
        object.optional("single", &self.single)?;
        object.optional("free", &self.free)?;
        object.optional("age", &self.age)?;
        object.optional("far", &self.far)?;
        object.optional("vast", &self.vast)?;
        object.end()
    }
}

impl validate::Validate for Numbers {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        {
            let (value, at) = (&self.count, at.key("count"));
            limits::minimum(*value, 1, &at, found);
            limits::maximum(*value, 10, &at, found);
        }
        if let Some(value) = &self.small {
            let at = at.key("small");
            limits::exclusive_minimum(*value, 0, &at, found);
        }
        if let Some(value) = &self.even {
            let at = at.key("even");
            limits::exclusive_maximum(*value, 100, &at, found);
            limits::multiple_of(*value, 2, &at, found);
        }
        {
            let (value, at) = (&self.half, at.key("half"));
            limits::minimum(*value, 1, &at, found);
            limits::maximum(*value, 2, &at, found);
        }
        if let Some(value) = &self.ratio {
            let at = at.key("ratio");
            validate::check(value, &at, found);
            limits::minimum(*value, 0.0, &at, found);
            limits::maximum(*value, 1.0, &at, found);
        }
        if let Some(value) = &self.open {
            let at = at.key("open");
            validate::check(value, &at, found);
            limits::exclusive_minimum(*value, -1.5, &at, found);
            limits::exclusive_maximum(*value, 1000.0, &at, found);
        }
        if let Some(value) = &self.single {
            let at = at.key("single");
            validate::check(value, &at, found);
            limits::maximum(*value, 0.1, &at, found);
        }
        validate::check(&self.free, &at.key("free"), found);
        if let Some(value) = &self.age {
            let at = at.key("age");
            limits::maximum(*value, 150, &at, found);
        }
        validate::check(&self.vast, &at.key("vast"), found);
    }
}
