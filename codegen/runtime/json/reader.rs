//! The reader of the types that are decoded from a JSON text, and what it does about deviations.
//!
//! If a value does not match its type, a strict reader returns an error. A lenient one records the
//! deviation, and goes on behind the value; if it returns an error all the same, it stands behind
//! the value as well.

use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

use crate::runtime::json::clock::Clock;
use crate::runtime::json::cursor::{Cursor, Items, Kind};
use crate::runtime::json::decoding::{Decoding, Reading};
use crate::runtime::json::lookahead::Lookahead;
use crate::runtime::json::mismatch::{Expected, Mismatch, MismatchKind};
use crate::runtime::json::record::{Record, RecordMark};
use crate::runtime::json::shown;
use crate::runtime::json::skip::Fault;
use crate::runtime::json::trail::{Step, Trail};

/// A reader of a JSON text: a cursor, with the deviations up to it.
#[derive(Debug)]
pub struct Reader<'t> {
    cursor: Cursor<'t>,
    decoding: Decoding,
    /// Whether mismatches are without texts, since they are not shown.
    is_quiet: bool,
    trail: Trail,
    /// Whether mismatches are without values, since the text has secrets.
    redacts: bool,
    record: Record,
    lookahead: Lookahead,
    clock: Clock,
}

/// A state of a reader.
#[derive(Clone, Copy, Debug)]
pub struct Mark<'t> {
    cursor: Cursor<'t>,
    record: RecordMark,
}

/// A value that its place can do without.
#[derive(Clone, Copy, Debug)]
pub struct Dispensable {
    start: usize,
    /// The mode before, if the value is a null.
    null: Option<Decoding>,
}

impl<'t> Deref for Reader<'t> {
    type Target = Cursor<'t>;

    fn deref(&self) -> &Cursor<'t> {
        &self.cursor
    }
}

impl DerefMut for Reader<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.cursor
    }
}

impl<'t> Reader<'t> {
    /// Creates a reader of a text.
    pub fn new(text: &'t str, reading: impl Into<Reading>) -> Self {
        let Reading { decoding, end } = reading.into();
        Self {
            cursor: Cursor::new(text, decoding == Decoding::Strict),
            decoding,
            is_quiet: false,
            trail: Trail::default(),
            redacts: false,
            record: Record::default(),
            lookahead: Lookahead::default(),
            clock: Clock::new(end),
        }
    }

    /// Returns the same reader, whose deviations are without values if the text has secrets.
    pub fn redacting(mut self, has_secrets: bool) -> Self {
        self.redacts = has_secrets;
        self
    }

    /// Returns whether deviations are recorded, rather than errors.
    pub fn is_lenient(&self) -> bool {
        self.decoding == Decoding::Lenient
    }

    /// Returns the mode.
    pub fn decoding(&self) -> Decoding {
        self.decoding
    }

    /// Changes the mode.
    pub fn set_decoding(&mut self, decoding: Decoding) {
        self.decoding = decoding;
    }

    /// Changes whether mismatches are without texts; returns what was before.
    pub fn set_quiet(&mut self, is_quiet: bool) -> bool {
        std::mem::replace(&mut self.is_quiet, is_quiet)
    }

    /// Returns the text of a property if the next value is an object, and the property is a scalar.
    /// The reader does not move.
    pub fn scalar_property(&mut self, name: &str) -> Option<Cow<'t, str>> {
        self.lookahead.scalar_property(self.cursor, name)
    }

    /// Returns the number of deviations so far.
    pub fn count(&self) -> usize {
        self.record.count()
    }

    /// Returns the state, to which [`rewind`](Self::rewind) returns.
    pub fn mark(&mut self) -> Mark<'t> {
        self.start();
        Mark {
            cursor: self.cursor,
            record: self.record.mark(),
        }
    }

    /// Returns to a state: reads on from there, without the deviations since then.
    pub fn rewind(&mut self, mark: &Mark<'t>) {
        self.cursor = mark.cursor;
        self.record.rewind(mark.record);
    }

    /// Reads a string with escapes, if that is the next value. In strict decoding, one that is not
    /// Unicode is not a string.
    pub(crate) fn escaped_string(&mut self) -> Option<Cow<'t, str>> {
        let start = self.start();
        let (text, is_exact) = self.escaped_text()?;
        if is_exact {
            return Some(text);
        }
        if self.is_lenient() {
            self.deviate(start, "a string of Unicode characters");
            return Some(text);
        }
        self.move_to(start);
        None
    }

    /// Begins to read an array.
    ///
    /// # Errors
    /// Returns an error if the next value is not an array. In lenient decoding, null and an empty
    /// object stand for an empty array.
    pub fn array(&mut self) -> Result<Items, Mismatch> {
        let is_empty = match self.kind() {
            Kind::Array => return self.entered(),
            Kind::Null => true,
            Kind::Object => self.is_empty(),
            _ => false,
        };
        self.empty(is_empty, Expected::Text("an array"))
    }

    /// Begins to read an object, as a type with a name or as a map.
    ///
    /// # Errors
    /// Returns an error if the next value is not an object. In lenient decoding, null and an empty
    /// array stand for an empty object.
    pub fn object(&mut self, name: Option<&'static str>) -> Result<Items, Mismatch> {
        let is_empty = match self.kind() {
            Kind::Object => return self.entered(),
            Kind::Null => true,
            Kind::Array => self.is_empty(),
            _ => false,
        };
        self.empty(is_empty, Expected::object(name))
    }

    fn entered(&mut self) -> Result<Items, Mismatch> {
        let depth = self.depth();
        let Some(items) = self.enter() else {
            return Err(self.mismatch("at most 127 levels of arrays and objects"));
        };
        self.trail.begin(depth);
        Ok(items)
    }

    /// Ends the text here if the deadline has passed. It ends again wherever the reader returns to.
    fn watch_clock(&mut self) {
        if self.clock.tick() {
            self.cursor.give_up();
        }
    }

    /// Returns why the text has not been read, as far as is known.
    pub(crate) fn fault(&self) -> Option<Fault> {
        let too_late = || self.clock.is_over().then(|| Fault::too_late(self.offset()));
        self.cursor.fault().or_else(too_late)
    }

    /// Moves to the next item of an array; returns whether there is one.
    pub fn next_item(&mut self, items: &mut Items) -> bool {
        self.watch_clock();
        let is_there = self.cursor.next_item(items);
        if is_there {
            let step = Step::Item(items.count() - 1);
            self.trail.go_on(self.cursor.depth(), step);
        }
        is_there
    }

    /// Reads the name of the next property of an object, whose value is next.
    pub fn next_name(&mut self, items: &mut Items) -> Option<Cow<'t, str>> {
        match self.next_property(items) {
            true => self.any_name(),
            false => None,
        }
    }

    /// Moves to the name of the next property of an object; returns whether there is one.
    #[inline]
    pub(crate) fn next_property(&mut self, items: &mut Items) -> bool {
        self.watch_clock();
        let is_there = self.cursor.next_property(items);
        if is_there {
            let step = Step::Property(self.cursor.offset());
            self.trail.go_on(self.cursor.depth(), step);
        }
        is_there
    }

    /// Reads a value that is not of the expected type, but may stand for an empty one.
    #[cold]
    fn empty(&mut self, is_empty: bool, expected: Expected) -> Result<Items, Mismatch> {
        let mismatch = self.mismatch(expected);
        if !is_empty {
            return Err(mismatch);
        }
        self.tolerate(mismatch)?;
        Ok(Items::none())
    }

    /// Creates the mismatch of the next value, and moves behind it.
    #[cold]
    pub fn mismatch(&mut self, expected: impl Into<Expected>) -> Mismatch {
        let (start, kind, first) = (self.start(), self.kind(), self.first());
        // A strict reader does not go on, so it need not know where an array or object ends.
        let found = match kind {
            Kind::Array | Kind::Object if !self.is_lenient() => first,
            _ => self.raw(),
        };
        let kind = match kind {
            Kind::Null => MismatchKind::Null,
            _ => MismatchKind::Type,
        };
        self.new_mismatch(start, kind, expected.into(), found)
    }

    /// Creates the mismatch of the value from `start` up to here.
    #[cold]
    pub fn mismatch_since(
        &self,
        start: usize,
        kind: MismatchKind,
        expected: impl Into<Expected>,
    ) -> Mismatch {
        self.new_mismatch(start, kind, expected.into(), self.since(start))
    }

    fn new_mismatch(
        &self,
        start: usize,
        kind: MismatchKind,
        expected: Expected,
        found: &str,
    ) -> Mismatch {
        if self.is_quiet {
            return Mismatch::new(start, kind, "", "");
        }
        let found = shown::found(found, self.redacts);
        self.located(Mismatch::new(start, kind, expected.text(), found))
    }

    /// Returns the same mismatch with the way to its value, which ends here.
    #[cold]
    pub fn located(&self, mismatch: Mismatch) -> Mismatch {
        mismatch.with_trail(self.trail.to(self.depth()))
    }

    /// Records the deviation of a value that was read from `start` up to here.
    #[cold]
    pub fn deviate(&mut self, start: usize, expected: impl Into<Expected>) {
        let mismatch = self.mismatch_since(start, MismatchKind::Type, expected);
        self.push(mismatch, None);
    }

    /// Goes on with the value up to here, which was read in spite of a mismatch.
    ///
    /// # Errors
    /// In strict decoding, returns the mismatch.
    #[cold]
    pub fn tolerate(&mut self, mismatch: Mismatch) -> Result<(), Mismatch> {
        if !self.is_lenient() {
            return Err(mismatch);
        }
        self.push(mismatch, None);
        Ok(())
    }

    /// Goes on without the value from `start` up to here.
    ///
    /// # Errors
    /// In strict decoding, returns the mismatch.
    #[cold]
    pub fn omit(&mut self, start: usize, mismatch: Mismatch) -> Result<(), Mismatch> {
        if !self.is_lenient() {
            return Err(mismatch);
        }
        self.push(mismatch, Some(start));
        Ok(())
    }

    /// Goes on with the value from `start` up to here, which replaces an earlier one of the same
    /// name.
    ///
    /// # Errors
    /// In strict decoding, returns a mismatch.
    #[cold]
    pub fn duplicate(&mut self, start: usize) -> Result<(), Mismatch> {
        const EXPECTED: &str = "one property of this name";
        let kind = MismatchKind::DuplicateProperty;
        self.tolerate(self.mismatch_since(start, kind, EXPECTED))
    }

    /// Goes on without the value of an unknown property, which is next.
    ///
    /// # Errors
    /// In strict decoding, returns a mismatch.
    #[cold]
    pub fn unknown(&mut self) -> Result<(), Mismatch> {
        let start = self.start();
        self.skip();
        let kind = MismatchKind::UnknownProperty;
        self.omit(start, self.mismatch_since(start, kind, "nothing"))
    }

    fn push(&mut self, mismatch: Mismatch, omitted: Option<usize>) {
        let place = mismatch.place();
        let raw = match (omitted, place.missing) {
            _ if self.redacts => "",
            (Some(start), _) => self.since(start),
            (None, None) => self.since(place.at),
            (None, Some(_)) => "",
        };
        let omitted = omitted.map(|_| self.cursor.depth());
        self.record.push(mismatch, omitted, || shown::raw(raw));
    }

    /// Begins to read a value that its place can do without. A null is read strictly, unless the
    /// type is one that `holds_null` in some way.
    pub fn begin_dispensable(&mut self, holds_null: bool) -> Dispensable {
        let is_null = self.kind() == Kind::Null && !holds_null;
        let (start, null) = (self.offset(), is_null.then_some(self.decoding));
        if is_null {
            self.decoding = Decoding::Strict;
        }
        Dispensable { start, null }
    }

    /// Ends to read such a value.
    ///
    /// # Errors
    /// In strict decoding, returns the mismatch.
    pub fn end_dispensable<T>(
        &mut self,
        value: Dispensable,
        decoded: Result<T, Mismatch>,
    ) -> Result<Option<T>, Mismatch> {
        if let Some(decoding) = value.null {
            self.decoding = decoding;
        }
        match decoded {
            Ok(value) => Ok(Some(value)),
            Err(mismatch) => {
                if value.null.is_some() {
                    self.move_to(value.start);
                    self.skip();
                }
                self.omit(value.start, mismatch).map(|()| None)
            }
        }
    }

    /// Ends the reading, and returns the deviations.
    pub(crate) fn into_record(self) -> Record {
        self.record
    }
}
