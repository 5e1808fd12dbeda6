//! A CSV file of the registry that a test changes.

use std::path::Path;

use csv::StringRecord;

/// The columns and rows of a file.
pub struct Table {
    columns: StringRecord,
    rows: Vec<StringRecord>,
}

impl Table {
    pub fn read(path: &Path) -> Self {
        let mut reader = csv::Reader::from_path(path).unwrap();
        let columns = reader.headers().unwrap().clone();
        Self { columns, rows: reader.records().map(Result::unwrap).collect() }
    }

    pub fn write(&self, path: &Path) {
        let mut writer = csv::Writer::from_path(path).unwrap();
        writer.write_record(&self.columns).unwrap();
        self.rows.iter().for_each(|row| writer.write_record(row).unwrap());
        writer.flush().unwrap();
    }

    /// Keeps the rows of some codes.
    pub fn retain(&mut self, codes: &[&str]) {
        let code = self.position("code");
        self.rows.retain(|row| codes.contains(&&row[code]));
    }

    /// Changes a cell of a code's row.
    pub fn set(&mut self, code: &str, column: &str, value: &str) {
        let (codes, position) = (self.position("code"), self.position(column));
        let row = self.rows.iter_mut().find(|row| &row[codes] == code).expect("a row of the code");
        let cells = row.iter().enumerate();
        *row = cells.map(|(at, cell)| if at == position { value } else { cell }).collect();
    }

    pub fn add_row(&mut self, cells: &[&str]) {
        self.rows.push(StringRecord::from(cells));
    }

    /// Adds a column with the same value in each row.
    pub fn add_column(&mut self, column: &str, value: &str) {
        self.columns.push_field(column);
        self.rows.iter_mut().for_each(|row| row.push_field(value));
    }

    /// Gives a column another name.
    pub fn rename_column(&mut self, column: &str, name: &str) {
        let names = self.columns.iter().map(|it| if it == column { name } else { it });
        self.columns = names.collect();
    }

    fn position(&self, column: &str) -> usize {
        self.columns.iter().position(|it| it == column).expect("a column of this name")
    }
}
