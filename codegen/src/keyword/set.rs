//! Sets of keywords.
//!
//! Imports nothing.

use super::table::Keyword;

/// A set of keywords; there are fewer than 128.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct KeywordSet(u128);

impl KeywordSet {
    /// The set of these keywords.
    pub(crate) const fn of(keywords: &[Keyword]) -> Self {
        let mut bits = 0;
        let mut rest = keywords;
        while let [keyword, others @ ..] = rest {
            bits |= 1 << (*keyword as u32);
            rest = others;
        }
        Self(bits)
    }

    /// The keywords that are in one of the sets.
    #[must_use]
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether a keyword is in the set.
    pub(crate) const fn has(self, keyword: Keyword) -> bool {
        self.0 & (1 << (keyword as u32)) != 0
    }
}

impl FromIterator<Keyword> for KeywordSet {
    fn from_iter<I: IntoIterator<Item = Keyword>>(keywords: I) -> Self {
        let sets = keywords.into_iter().map(|keyword| Self::of(&[keyword]));
        sets.fold(Self::default(), Self::or)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_keyword_has_a_bit_of_its_own() {
        let set = KeywordSet::of(&[Keyword::Type, Keyword::ExtensibleEnum]);
        let members = Keyword::ALL.iter().filter(|keyword| set.has(**keyword));
        assert_eq!(members.count(), 2);
        let both = set.or(KeywordSet::of(&[Keyword::Not]));
        assert!(both.has(Keyword::Not) && both.has(Keyword::Type) && !set.has(Keyword::Not));
    }
}
