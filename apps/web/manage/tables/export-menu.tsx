import { Button, Menu } from '@mantine/core';
import { address } from '../api/request';
import { Icon } from '../shell/icon';
import { useTexts } from '../texts/texts-provider';

type Query = Parameters<typeof address>[1];

/** A list as a file: for Excel, or as CSV with one decimal mark and the separator that goes with it. */
export function ExportMenu({ path, query }: { path: string; query: Query }) {
  const { shell } = useTexts();
  const files = [
    { name: shell.exports.workbook, href: address(`${path}.xlsx`, query) },
    { name: shell.exports.commas, href: address(`${path}.csv`, query) },
    { name: shell.exports.semicolons, href: address(`${path}.csv`, { ...query, separator: 'semicolon' }) },
  ];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<Icon name="download" size={16} />}
          rightSection={<Icon name="down" size={14} />}
        >
          {shell.exports.download}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {files.map(({ name, href }) => (
          <Menu.Item key={href} component="a" href={href} download>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
