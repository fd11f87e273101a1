//! Stands for data frames where they are left out: there is none, so whatever asks one is never reached.

use core::convert::Infallible;
use core::marker::PhantomData;

use super::DraftTable;
use crate::model::Field;

/// No data frame.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FrameView<'a>(Infallible, PhantomData<&'a str>);

/// No cells of a column of one.
#[derive(Debug)]
pub(crate) struct Cells<'a>(Infallible, PhantomData<&'a str>);

impl<'a> FrameView<'a> {
    pub(crate) fn len(self) -> usize {
        match self.0 {}
    }

    pub(crate) fn table(self) -> &'a DraftTable {
        match self.0 {}
    }

    pub(crate) fn columns_of(self, _: Field) -> Vec<&'a Cells<'a>> {
        match self.0 {}
    }

    pub(super) fn text(self, _: usize, _: u32) -> Option<&'a str> {
        match self.0 {}
    }

    pub(super) fn written(self, _: usize, _: u32) -> Option<&'a str> {
        match self.0 {}
    }

    pub(super) fn repeats(self, _: usize, _: u32) -> Option<usize> {
        match self.0 {}
    }

    pub(super) fn sheet_row(self, _: usize) -> Option<u32> {
        match self.0 {}
    }
}

impl<'a> Cells<'a> {
    pub(crate) fn has_dittos(&self) -> bool {
        match self.0 {}
    }

    pub(crate) fn numbers(&self) -> &[u32] {
        match self.0 {}
    }

    pub(crate) fn texts(&self) -> &[&'a str] {
        match self.0 {}
    }
}
